/** The corrections that were issued: listed, found and read. */
package ua.opencities.fee.correction.register;
