/** The acts by which a programme lives, as they are copied from their papers. */
package ua.opencities.programme.act;
