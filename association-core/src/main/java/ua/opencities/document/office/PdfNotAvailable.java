package ua.opencities.document.office;

import ua.opencities.shared.RuleBroken;

/** A paper made of an uploaded DOCX cannot be had as PDF here, or not just now. */
public class PdfNotAvailable extends RuleBroken {
  private static final long serialVersionUID = 1;

  private PdfNotAvailable(String code, Object... arguments) {
    super(code, arguments);
  }

  public static PdfNotAvailable notConfigured() {
    return new PdfNotAvailable("document.pdf-needs-libreoffice");
  }

  static PdfNotAvailable tooSlow(long seconds) {
    return new PdfNotAvailable("document.pdf-too-slow", seconds);
  }

  static PdfNotAvailable failed() {
    return new PdfNotAvailable("document.pdf-failed");
  }

  static PdfNotAvailable busy() {
    return new PdfNotAvailable("document.pdf-busy");
  }
}
