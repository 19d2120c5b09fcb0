package ua.opencities.document;

import ua.opencities.shared.RuleBroken;

/** Nothing was sent, or the file is empty. */
public class FileEmpty extends RuleBroken {
  private static final long serialVersionUID = 1;

  public FileEmpty() {
    super("document.file-empty");
  }

  @Override
  public String field() {
    return "file";
  }
}
