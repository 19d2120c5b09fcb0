/**
 * The text that a new programme begins with, as a wording among those of papers: the association
 * writes it, a council may write its own, and each version stays.
 */
package ua.opencities.programme.start;
