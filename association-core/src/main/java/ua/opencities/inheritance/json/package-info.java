/** Successions as both portals tell them to programs. */
package ua.opencities.inheritance.json;
