/** What a person typed, read as a day, a sum or a word, or kept as it was typed. */
package ua.opencities.web.typed;
