/** The office's pages of admission and of the other steps of membership. */
package ua.opencities.portal.admin.membership;
