/**
 * What pages hand to the shared parts of templates: small records that carry words and figures
 * already chosen for the reader, and the geometry of the drawings. A drawing is computed here in
 * whole numbers, so that it is the same on screen, in print and in mail, and needs no script.
 */
package ua.opencities.web.part;
