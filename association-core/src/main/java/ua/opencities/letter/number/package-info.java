/** Outgoing numbers: gapless for each sender and year, written in the sender's own style. */
package ua.opencities.letter.number;
