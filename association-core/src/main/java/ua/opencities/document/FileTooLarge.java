package ua.opencities.document;

import ua.opencities.shared.RuleBroken;

/** A file is larger than the installation takes (setting OPENCITIES_UPLOAD_MB). */
public class FileTooLarge extends RuleBroken {
  private static final long serialVersionUID = 1;

  private final String field;

  FileTooLarge(int megabytes) {
    this(megabytes, "file");
  }

  /**
   * @param megabytes the most that is taken
   * @param field of the form it was chosen in
   */
  public FileTooLarge(int megabytes, String field) {
    super("document.file-too-large", megabytes);
    this.field = field;
  }

  @Override
  public String field() {
    return field;
  }
}
