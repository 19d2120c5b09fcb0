package ua.opencities.report.overview;

import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.shared.Money;

/**
 * Something the office should do now.
 *
 * @param what names the work; the page knows its words and its address
 * @param since the day from which the oldest waits
 * @param amount the money it is about
 */
public record Attention(
    String what, long count, Optional<LocalDate> since, Optional<Money> amount) {}
