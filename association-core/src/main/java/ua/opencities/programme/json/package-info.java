/**
 * A programme as programs are told of it, the same by both portals. A shape published here only
 * grows: what is read by others is neither renamed nor taken away.
 */
package ua.opencities.programme.json;
