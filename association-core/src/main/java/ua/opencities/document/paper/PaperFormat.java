package ua.opencities.document.paper;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The forms a paper is handed out in. */
public enum PaperFormat {
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", DocxPaper::of),
  PDF("application/pdf", PdfPaper::of);

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

  public PaperFile of(Paper paper) {
    return new PaperFile(paper.title() + "." + extension(), mediaType, made.apply(paper));
  }
}
