/** The council’s own payments. */
package ua.opencities.portal.member.payment;
