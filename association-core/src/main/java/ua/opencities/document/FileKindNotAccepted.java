package ua.opencities.document;

import ua.opencities.shared.RuleBroken;

/** Neither a PDF, an image, a signature nor a text document. */
public class FileKindNotAccepted extends RuleBroken {
  private static final long serialVersionUID = 1;

  public FileKindNotAccepted() {
    super("document.file-kind-not-accepted");
  }

  @Override
  public String field() {
    return "file";
  }
}
