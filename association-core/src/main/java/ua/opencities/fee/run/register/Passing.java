package ua.opencities.fee.run.register;

import java.time.Instant;
import ua.opencities.fee.run.choice.Hindrance;

/** Somebody decided that it shall hinder no invoice of a run. */
public record Passing(Hindrance hindrance, String by, Instant at) {}
