package ua.opencities.document.template;

import java.time.Instant;
import java.util.Optional;
import ua.opencities.document.TemplateMark;

/**
 * One version of a wording to read.
 *
 * @param madeAt empty for what came with the platform
 * @param retiredAt since when it is not used any more, whatever came after it
 */
public record TemplateVersion(
    TemplateMark mark,
    String text,
    String note,
    Optional<Instant> madeAt,
    String madeBy,
    Optional<Instant> retiredAt) {}
