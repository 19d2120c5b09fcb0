package ua.opencities.document;

import ua.opencities.shared.RuleBroken;

/** A file is larger than the installation takes (setting OPENCITIES_UPLOAD_MB). */
public class FileTooLarge extends RuleBroken {
  private static final long serialVersionUID = 1;

  public FileTooLarge(int megabytes) {
    super("document.file-too-large", megabytes);
  }

  @Override
  public String field() {
    return "file";
  }
}
