/**
 * Invoices, the members' accounts and the association's requisites, as the office works on them.
 */
package ua.opencities.portal.admin.fee;
