package ua.opencities.admission;

import java.time.Instant;

/** A remark of the office, or the applicant's answer. */
public record ApplicationNote(boolean byOffice, String words, Instant at) {}
