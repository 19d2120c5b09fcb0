/** Public pages for councils that are no members yet; nobody is signed in here. */
package ua.opencities.portal.member.join;
