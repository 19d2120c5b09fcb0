/**
 * The papers of a programme: its facts under the names that wordings use, and the wordings that
 * come with the platform. Ukrainian only, laid out after ДСТУ 4163:2020.
 */
package ua.opencities.programme.paper;
