package ua.opencities.fee.account;

import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.shared.Money;

/**
 * A payment, or a credit from before or taken over, and what nothing has taken of it yet.
 *
 * @param bookedOn since when that is free: the payment's day, or the day a correction released it
 */
record Credit(UUID entry, EntryKind kind, LocalDate bookedOn, Money left) {}
