/** The office's pages of who shows interest in joining. */
package ua.opencities.portal.admin.interest;
