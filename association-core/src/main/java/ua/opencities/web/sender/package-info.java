/**
 * Who sent a request and by which way it came: told by the connection, or by a proxy whose word the
 * installation takes.
 */
package ua.opencities.web.sender;
