package ua.opencities.fee.account;

import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.shared.Money;

/** A payment and what no charge has taken of it yet. */
record Credit(UUID entry, LocalDate bookedOn, Money left) {}
