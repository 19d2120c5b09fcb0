/**
 * What is answered when a rule is broken or something fails: as a page, as JSON, with a reference.
 */
package ua.opencities.web.problem;
