package ua.opencities.document.frozen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.document.TemplateMark;
import ua.opencities.document.paper.PaperFormat;

/**
 * An issued paper to read, without what it says.
 *
 * @param kind as {@code programme-passport}
 * @param version 1, 2, … of this paper about this subject; the last one counts
 * @param cause the act that issued it, where the issuer named one
 * @param dataSha256 of the data with which the template was filled
 * @param contentSha256 of everything the paper says, as canonical JSON
 * @param files those that were asked for already: the others are made when somebody asks
 */
public record FrozenPaperView(
    UUID id,
    String kind,
    UUID subject,
    int version,
    Optional<UUID> cause,
    TemplateMark template,
    String dataSha256,
    String contentSha256,
    Instant frozenAt,
    String frozenBy,
    List<File> files) {
  public FrozenPaperView {
    files = List.copyOf(files);
  }

  /**
   * A file of it.
   *
   * @param size in bytes
   */
  public record File(PaperFormat format, long size, String sha256, Instant madeAt) {}

  /** In which it can be had: a PDF that was made stays, whatever is configured now. */
  public List<PaperFormat> formats() {
    return file(PaperFormat.PDF).isPresent()
        ? List.of(PaperFormat.values())
        : PaperFormat.ofPaper(template.isDocx());
  }

  public Optional<File> file(PaperFormat format) {
    return files.stream().filter(file -> file.format() == format).findFirst();
  }
}
