/**
 * People with accounts: invitations, grants of roles, passwords, bearer tokens. What happens before
 * sign-in goes through {@code Door}, the only store that calls the database's door_… functions.
 */
package ua.opencities.identity;
