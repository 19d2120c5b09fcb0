package ua.opencities.fee.account;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Money;

/**
 * A line of the account as it is shown.
 *
 * @param amount signed: a charge is positive, a payment negative
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
    Money balance) {}
