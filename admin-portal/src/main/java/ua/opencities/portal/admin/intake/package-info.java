/**
 * Lists of councils taken in: the file, its columns, the rehearsal, what was applied, undoing it.
 */
package ua.opencities.portal.admin.intake;
