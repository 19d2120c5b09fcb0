package ua.opencities.programme.year.shortfall;

import java.time.LocalDate;
import ua.opencities.shared.Money;

/** A part of what is missing, and the day by which the council pays it. */
public record DuePart(LocalDate day, Money amount) {}
