/** The letter as a paper: its wording, its first words, its preview and its files. */
package ua.opencities.letter.paper;
