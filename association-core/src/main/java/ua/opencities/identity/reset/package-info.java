/** Another password by a link from the mail. */
package ua.opencities.identity.reset;
