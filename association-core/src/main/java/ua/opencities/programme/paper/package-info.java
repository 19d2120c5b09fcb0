/**
 * The four papers of a programme: the committee's decision, the session's decision, the programme
 * and its passport. Ukrainian only, laid out after ДСТУ 4163:2020; the wording is the platform's
 * own.
 */
package ua.opencities.programme.paper;
