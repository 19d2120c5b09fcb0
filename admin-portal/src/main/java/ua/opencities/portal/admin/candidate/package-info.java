/** The office's queue of councils on their way in, and a page for each. */
package ua.opencities.portal.admin.candidate;
