/**
 * The budget season: the association opens a year, and each member council gets its days, counted
 * back from the session that adopts its budget. What a council has done stands in its programme;
 * the season only says by when, and who must act next.
 */
package ua.opencities.programme.season;
