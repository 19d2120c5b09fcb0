/** The council's letters: to the association, from it, and to others. */
package ua.opencities.portal.member.letter;
