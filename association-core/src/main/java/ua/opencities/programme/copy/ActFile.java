package ua.opencities.programme.copy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.document.FileFacts;
import ua.opencities.document.signature.Signature;
import ua.opencities.programme.act.ActVerb;

/**
 * A file that belongs to an act on a programme.
 *
 * @param copy its id when it came back afterwards; empty for the scan the act was recorded with
 * @param by who brought it, as people read it; empty for that scan
 * @param signatures as they were read when it came in; empty when it bears none
 */
public record ActFile(
    UUID act,
    ActVerb verb,
    Optional<UUID> copy,
    FileFacts file,
    Optional<String> by,
    Instant at,
    List<Signature> signatures) {}
