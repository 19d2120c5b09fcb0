/** Whom to reach in the members. */
package ua.opencities.portal.admin.contact;
