/**
 * Lists of councils taken in from files: columns are mapped, each line is judged in a rehearsal,
 * applied in the background, and taken back as long as nobody worked on what came. A code is the
 * key, never a name; an empty cell takes nothing away; a council that a list does not name stays.
 */
package ua.opencities.council.intake;
