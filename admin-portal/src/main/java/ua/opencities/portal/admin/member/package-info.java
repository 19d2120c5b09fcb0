/** The association's members as of any day: on screen, as the annex to a protocol, as open data. */
package ua.opencities.portal.admin.member;
