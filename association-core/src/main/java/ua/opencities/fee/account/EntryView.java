package ua.opencities.fee.account;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Money;

/**
 * A line of the account as it is shown.
 *
 * @param amount signed: what raises the debt is positive, what lowers it negative
 * @param source the invoice, payment, correction or opening
 * @param about the invoice that a correction or a write-off changes
 * @param balance what the council owed after this line
 */
public record EntryView(
    UUID id,
    EntryKind kind,
    LocalDate bookedOn,
    Optional<LocalDate> dueOn,
    Money amount,
    String reference,
    UUID source,
    Optional<UUID> about,
    Money balance) {}
