/** Letting a person in by a link that works once. */
package ua.opencities.identity.invitation;
