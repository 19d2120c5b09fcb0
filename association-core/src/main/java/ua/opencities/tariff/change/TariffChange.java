package ua.opencities.tariff.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One change of a tariff.
 *
 * @param lastDay of an end
 * @param endedBefore the last day it had before; empty when its end was open
 */
public record TariffChange(
    TariffChangeKind kind,
    Optional<LocalDate> lastDay,
    Optional<LocalDate> endedBefore,
    ChangeGrounds grounds,
    String by,
    Instant at) {}
