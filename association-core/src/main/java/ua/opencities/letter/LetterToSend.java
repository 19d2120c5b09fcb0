package ua.opencities.letter;

import ua.opencities.tenancy.Actor;

/**
 * A letter has just got its number; told inside the transaction, for who issues its paper. The
 * trail of deeds hears of it by {@link LetterChanged}.
 */
public record LetterToSend(Actor by, LetterView letter) {}
