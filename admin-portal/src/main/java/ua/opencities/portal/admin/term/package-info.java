/** Whose mandate ends when. */
package ua.opencities.portal.admin.term;
