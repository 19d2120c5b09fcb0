/** The account of a council over a period. */
package ua.opencities.portal.admin.statement;
