/** What became of letters that left the house, addresses to mend, and the mailbox that tells. */
package ua.opencities.portal.admin.delivery;
