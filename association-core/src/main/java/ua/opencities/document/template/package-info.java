/**
 * The wordings of papers: shipped with the platform, rewritten by the association, rewritten by a
 * council for itself. Each is kept with all its versions.
 */
package ua.opencities.document.template;
