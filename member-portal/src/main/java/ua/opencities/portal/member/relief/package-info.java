/** What was granted to the council, for machines; its pages tell it on the account. */
package ua.opencities.portal.member.relief;
