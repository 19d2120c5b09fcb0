/** Letters in a list. */
package ua.opencities.letter.register;
