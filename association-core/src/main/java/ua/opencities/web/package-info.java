/**
 * What both portals share at their edge: sign-in, the gate of roles, forgery protection, the actor
 * made from the request, pages and problems. Only portals know this room.
 */
package ua.opencities.web;
