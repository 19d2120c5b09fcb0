package ua.opencities.programme.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.opencities.document.TemplateMark;
import ua.opencities.document.frozen.FrozenPaperView;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.programme.issue.ProgrammePaper;

/**
 * A paper of a programme.
 *
 * @param state {@code DRAFT} or {@code ISSUED}
 * @param actNumber of the act that issued it; null for a draft, as are date and {@code issue}
 * @param issue null also for an act from before papers were kept: the first download issues it
 * @param now {@code CURRENT}; {@code REPLACED} by a later act's or {@code CORRECTED} with its act
 * @param documents addresses by {@code docx} and {@code pdf}
 * @param withoutPdf why there is no {@code pdf} among them, else null
 */
public record ProgrammePaperJson(
    String kind,
    int edition,
    String state,
    String actNumber,
    LocalDate actDate,
    Issue issue,
    String now,
    Map<String, String> documents,
    String withoutPdf) {
  /** The type of the problem with which the address of the PDF answers. */
  private static final String NO_PDF = "document.pdf-needs-libreoffice";

  /** Of what, when and by whom an issued paper was made. */
  public record Issue(
      int version,
      Instant at,
      String by,
      Template template,
      String dataSha256,
      String contentSha256,
      List<File> files) {
    static Issue of(FrozenPaperView it) {
      return new Issue(
          it.version(),
          it.frozenAt(),
          it.frozenBy(),
          Template.of(it.template()),
          it.dataSha256(),
          it.contentSha256(),
          it.files().stream().map(File::of).toList());
    }
  }

  public record Template(String origin, String variant, int version, String medium, String sha256) {
    static Template of(TemplateMark it) {
      return new Template(
          it.origin().name(), it.variant(), it.version(), it.medium().name(), it.sha256());
    }
  }

  /**
   * @param size in bytes
   */
  public record File(String format, long size, String sha256, Instant madeAt) {
    static File of(FrozenPaperView.File it) {
      return new File(it.format().extension(), it.size(), it.sha256(), it.madeAt());
    }
  }

  /**
   * @param at the address of the API, as in {@code /admin/api/v1}
   */
  public static ProgrammePaperJson of(ProgrammePaper it, String at) {
    return new ProgrammePaperJson(
        it.kind().slug(),
        it.edition(),
        it.isDraft() ? "DRAFT" : "ISSUED",
        it.act().map(act -> act.number()).orElse(null),
        it.act().map(act -> act.date()).orElse(null),
        it.issue().map(Issue::of).orElse(null),
        it.now().name(),
        it.formats().stream()
            .collect(Collectors.toMap(PaperFormat::extension, format -> at + it.file(format))),
        it.lacksPdf() ? NO_PDF : null);
  }
}
