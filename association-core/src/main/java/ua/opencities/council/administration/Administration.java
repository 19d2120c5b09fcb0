package ua.opencities.council.administration;

import java.time.LocalDate;
import java.util.Optional;

/** The military administration that acts in the council's place. */
public record Administration(String name, Optional<LocalDate> since) {}
