/** The budget season as the office leads it: all councils at once, chosen and worked on in bulk. */
package ua.opencities.portal.admin.season;
