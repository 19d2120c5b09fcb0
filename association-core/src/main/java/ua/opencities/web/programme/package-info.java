/** What both portals show of programmes alike: their JSON and their papers. */
package ua.opencities.web.programme;
