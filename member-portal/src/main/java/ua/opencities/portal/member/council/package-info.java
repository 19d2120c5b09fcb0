/** The council's own card: what the association knows of it, and its officials. */
package ua.opencities.portal.member.council;
