package ua.opencities.council.code;

import ua.opencities.shared.RuleBroken;

/** A council is known by its КАТОТТГ; a local association that has none, by its ЄДРПОУ. */
public class CodeMissing extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  private CodeMissing(String field) {
    super("council." + field + "-missing");
    this.field = field;
  }

  public static CodeMissing katottg() {
    return new CodeMissing("katottg");
  }

  public static CodeMissing edrpou() {
    return new CodeMissing("edrpou");
  }

  @Override
  public String field() {
    return field;
  }
}
