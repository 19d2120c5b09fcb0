package ua.opencities.report.year;

import java.time.Instant;
import java.util.UUID;

/**
 * A paper that went out.
 *
 * @param kind as the document factory names it: {@code invoice.pdf}
 * @param subject the invoice, the programme or the report it is about
 * @param about its number or title
 */
public record YearPaper(
    String kind, UUID subject, int version, Instant at, String sha256, String about) {}
