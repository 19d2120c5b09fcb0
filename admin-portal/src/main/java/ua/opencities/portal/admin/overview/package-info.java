/** What the office sees first: what is to be done now, and how the association stands. */
package ua.opencities.portal.admin.overview;
