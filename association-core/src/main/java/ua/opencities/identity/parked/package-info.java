/** Forms that came after their session had ended, kept for the person who sent them. */
package ua.opencities.identity.parked;
