/** What the statute says of membership, where statutes differ, as the office keeps it. */
package ua.opencities.membership.terms;
