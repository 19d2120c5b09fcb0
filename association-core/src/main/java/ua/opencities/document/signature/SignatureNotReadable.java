package ua.opencities.document.signature;

import ua.opencities.shared.RuleBroken;

/** A file that should bear a signature, or be a document, and cannot be read as one. */
public class SignatureNotReadable extends RuleBroken {
  private static final long serialVersionUID = 1;

  private SignatureNotReadable(String code) {
    super(code);
  }

  /** A damaged or truncated {@code .p7s}. */
  public static SignatureNotReadable damaged() {
    return new SignatureNotReadable("document.signature-damaged");
  }

  /** A signature file or a container in which nobody signed. */
  public static SignatureNotReadable empty() {
    return new SignatureNotReadable("document.signature-empty");
  }

  public static SignatureNotReadable container() {
    return new SignatureNotReadable("document.container-not-readable");
  }

  public static SignatureNotReadable pdf() {
    return new SignatureNotReadable("document.pdf-not-readable");
  }

  public static SignatureNotReadable lockedPdf() {
    return new SignatureNotReadable("document.pdf-locked");
  }

  static SignatureNotReadable of(SignedFormat format) {
    return switch (format) {
      case CMS -> damaged();
      case PDF -> pdf();
      case CONTAINER, DOCX -> container();
    };
  }

  @Override
  public String field() {
    return "file";
  }
}
