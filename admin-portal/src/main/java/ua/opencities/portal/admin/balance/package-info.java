/** What all councils owe on a day. */
package ua.opencities.portal.admin.balance;
