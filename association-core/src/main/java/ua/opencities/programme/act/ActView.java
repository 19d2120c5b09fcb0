package ua.opencities.programme.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An act to read; the body's name and the signatory are those of its day. */
public record ActView(
    ActBody body,
    String bodyName,
    ActVerb verb,
    ActPaper paper,
    String number,
    LocalDate date,
    Signatory signatory,
    Optional<UUID> file,
    Instant enteredAt) {}
