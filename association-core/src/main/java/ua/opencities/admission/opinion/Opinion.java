package ua.opencities.admission.opinion;

import java.time.Instant;
import java.util.Optional;

/** An opinion of a colleague; only ever added, the newest of each counts. */
public record Opinion(String by, Verdict verdict, Optional<String> words, Instant at) {}
