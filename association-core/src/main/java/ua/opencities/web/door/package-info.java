/** Who may come in: sign-in, invitations and passwords, tokens of programs, the gate of roles. */
package ua.opencities.web.door;
