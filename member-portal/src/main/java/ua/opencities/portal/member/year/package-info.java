/** One page for the council's year, and what its clerk writes down there. */
package ua.opencities.portal.member.year;
