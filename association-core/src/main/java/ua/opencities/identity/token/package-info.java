/** Bearer tokens: made in the portal or by the operator, shown once, found by their hash. */
package ua.opencities.identity.token;
