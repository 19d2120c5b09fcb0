/**
 * People with accounts: their roles and how they sign in. Invitations, bearer tokens, passwords
 * forgotten and forms kept for later have folders of their own. What happens before sign-in is
 * asked through {@link ua.opencities.identity.DoorFunction}; this room alone calls the database's
 * door_… functions.
 */
package ua.opencities.identity;
