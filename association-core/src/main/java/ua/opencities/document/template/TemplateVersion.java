package ua.opencities.document.template;

import java.time.Instant;
import java.util.Optional;
import ua.opencities.document.TemplateMark;

/**
 * One version of a wording to read.
 *
 * @param text empty where it is an uploaded DOCX
 * @param madeAt empty for what came with the platform
 * @param retiredAt since when it is not used any more, whatever came after it
 */
public record TemplateVersion(
    TemplateMark mark,
    String text,
    Optional<Upload> upload,
    String note,
    Optional<Instant> madeAt,
    String madeBy,
    Optional<Instant> retiredAt) {
  /**
   * The DOCX somebody uploaded.
   *
   * @param size in bytes
   */
  public record Upload(String name, long size) {}
}
