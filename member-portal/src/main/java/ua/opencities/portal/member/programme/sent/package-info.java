/** What programs of a council send about its programmes. */
package ua.opencities.portal.member.programme.sent;
