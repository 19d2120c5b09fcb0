/** Officials of councils with their terms: who signs, who keeps the money, who answers the mail. */
package ua.opencities.council.official;
