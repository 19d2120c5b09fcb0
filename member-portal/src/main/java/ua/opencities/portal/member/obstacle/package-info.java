/** What keeps the council from paying its fee, told by its clerk. */
package ua.opencities.portal.member.obstacle;
