/**
 * Containers of signed files (ASiC, ETSI EN 319 162), opened under limits: a stranger packed them.
 */
package ua.opencities.document.signature.container;
