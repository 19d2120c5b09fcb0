/** Openings of accounts: the table, how it is read, the rehearsal, what was applied, undoing it. */
package ua.opencities.portal.admin.opening;
