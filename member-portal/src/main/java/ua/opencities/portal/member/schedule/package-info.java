/** In which instalments the council pays, for machines; its pages tell it on the account. */
package ua.opencities.portal.member.schedule;
