/** What the council reads of those in whose place it came. */
package ua.opencities.portal.member.inheritance;
