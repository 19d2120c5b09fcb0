/**
 * Everything about one council and one year in one archive: papers, scans and signed copies, facts
 * as JSON, and checksums to prove that nothing was changed since. Rooms bring their {@link
 * ua.opencities.document.folder.FolderPart}s; the archive knows none of them.
 */
package ua.opencities.document.folder;
