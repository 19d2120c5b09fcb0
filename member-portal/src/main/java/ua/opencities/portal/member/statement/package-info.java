/** The account of the own council over a period. */
package ua.opencities.portal.member.statement;
