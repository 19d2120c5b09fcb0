/** The council’s own account and invoices. */
package ua.opencities.portal.member.fee;
