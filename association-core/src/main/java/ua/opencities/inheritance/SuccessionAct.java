package ua.opencities.inheritance;

import java.time.LocalDate;
import ua.opencities.council.succession.SuccessionKind;

/**
 * By what one council came after another.
 *
 * @param words the body, the date and the number of the act, as one line
 * @param on the first day of the successor
 */
public record SuccessionAct(SuccessionKind kind, String words, LocalDate on) {}
