/** Drafts that the office writes for councils which have none, in the background. */
package ua.opencities.programme.season.draft;
