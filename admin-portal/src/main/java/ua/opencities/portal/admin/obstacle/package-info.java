/** What keeps councils from paying their fees, told by the office. */
package ua.opencities.portal.admin.obstacle;
