package ua.opencities.tariff.terms;

import java.time.LocalDate;
import ua.opencities.shared.Money;

/** So much of a fee is to be paid by a day. */
public record FeePart(LocalDate day, Money amount) {}
