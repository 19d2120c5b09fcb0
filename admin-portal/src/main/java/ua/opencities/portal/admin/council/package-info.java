/** The office's pages of the register of councils. */
package ua.opencities.portal.admin.council;
