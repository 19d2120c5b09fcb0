/** The account as both portals tell it to programs. */
package ua.opencities.fee.account.json;
