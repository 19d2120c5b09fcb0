/**
 * The pages and filters at the door: sign-in, passwords, invitations, tokens of programs, cookies.
 */
package ua.opencities.web.door;
