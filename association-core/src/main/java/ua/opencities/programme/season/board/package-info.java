/**
 * A season as the office sees it: every member council by how far it has come, by when it must act,
 * and what stands in its way. The whole season is read at once, in a few statements whatever the
 * number of councils, and narrowed, sorted and paged from memory: figures, rows and exports then
 * cannot differ.
 */
package ua.opencities.programme.season.board;
