package ua.opencities.letter.number;

/**
 * An outgoing number.
 *
 * @param sequence 1, 2, 3 … for each sender and year
 * @param written in the sender's style: {@code 123/01-15}
 */
public record GivenNumber(int year, int sequence, String written) {}
