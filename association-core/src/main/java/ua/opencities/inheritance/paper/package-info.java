/**
 * The predecessor's papers for its heir: read, never written. What row security opens of another
 * council stands in two functions of the database, and nowhere else.
 */
package ua.opencities.inheritance.paper;
