/** What a password must be, and how it is kept. */
package ua.opencities.identity.password;
