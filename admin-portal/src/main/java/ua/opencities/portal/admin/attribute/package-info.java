/** What the association wants to know of councils beyond the register, and what is known. */
package ua.opencities.portal.admin.attribute;
