/** Payments, as the office writes them down. */
package ua.opencities.portal.admin.payment;
