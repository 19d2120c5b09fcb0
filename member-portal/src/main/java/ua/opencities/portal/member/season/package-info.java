/** The budget season as a council sees it: its task, its days, and the day of its own session. */
package ua.opencities.portal.member.season;
