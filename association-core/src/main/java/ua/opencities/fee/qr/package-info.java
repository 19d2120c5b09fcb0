/**
 * The National Bank's QR code on invoices: off until an administrator has checked the rule's text.
 */
package ua.opencities.fee.qr;
