package ua.opencities.document.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import ua.opencities.document.office.LibreOffice;

/** The forms a paper is handed out in. */
public enum PaperFormat {
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", DocxPaper::of),
  PDF("application/pdf", PaperFormat::pdf);

  private final String mediaType;
  private final Function<Paper, byte[]> made;

  PaperFormat(String mediaType, Function<Paper, byte[]> made) {
    this.mediaType = mediaType;
    this.made = made;
  }

  /** {@code docx}, {@code pdf}. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String mediaType() {
    return mediaType;
  }

  /** By the ending in an address: {@code pdf}. Empty for any other. */
  public static Optional<PaperFormat> ending(String extension) {
    for (PaperFormat format : values())
      if (format.extension().equals(extension)) return Optional.of(format);
    return Optional.empty();
  }

  /** By the platform itself, or by LibreOffice where the paper is made of an uploaded DOCX. */
  private static byte[] pdf(Paper paper) {
    return paper.isWord() ? LibreOffice.pdf(DocxPaper.of(paper)) : PdfPaper.of(paper);
  }

  /** In which a paper can be had that is made of an uploaded DOCX, or of none. */
  public static List<PaperFormat> ofPaper(boolean word) {
    return word && !LibreOffice.isConfigured() ? List.of(DOCX) : List.of(values());
  }

  /**
   * @throws ua.opencities.document.office.PdfNotAvailable as PDF of an uploaded DOCX, where there
   *     is no LibreOffice or it fails
   */
  public PaperFile of(Paper paper) {
    return new PaperFile(paper.title() + "." + extension(), mediaType, made.apply(paper));
  }
}
