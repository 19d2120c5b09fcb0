/** The office's letters to councils, and those that councils sent to it. */
package ua.opencities.portal.admin.letter;
