/** Reliefs of the annual fee: the list, one, a new one, approval and withdrawal. */
package ua.opencities.portal.admin.relief;
