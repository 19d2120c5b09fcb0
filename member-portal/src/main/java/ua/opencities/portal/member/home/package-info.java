/** What a council's person sees first. */
package ua.opencities.portal.member.home;
