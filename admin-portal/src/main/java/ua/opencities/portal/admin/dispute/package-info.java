/** What councils say against figures of the ledger, and the office's answers. */
package ua.opencities.portal.admin.dispute;
