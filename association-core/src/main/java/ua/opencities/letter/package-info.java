/**
 * Letters with an outgoing number: a council's to the association, the association's to a council.
 * A draft is its writer's alone and may be discarded; a letter that went out keeps its number, its
 * words and its files for ever.
 */
package ua.opencities.letter;
