package ua.opencities.document.word;

import ua.opencities.shared.RuleBroken;

/** A file cannot be a template; each sentence says what to change in it. */
public class TemplateFileNotAccepted extends RuleBroken {
  private static final long serialVersionUID = 1;

  private TemplateFileNotAccepted(String rule, Object... arguments) {
    super("document.template-" + rule, arguments);
  }

  static TemplateFileNotAccepted tooLarge(int megabytes) {
    return new TemplateFileNotAccepted("file-too-large", megabytes);
  }

  static TemplateFileNotAccepted locked() {
    return new TemplateFileNotAccepted("is-locked");
  }

  static TemplateFileNotAccepted oldWord() {
    return new TemplateFileNotAccepted("is-old-word");
  }

  static TemplateFileNotAccepted notDocx() {
    return new TemplateFileNotAccepted("is-no-docx");
  }

  static TemplateFileNotAccepted damaged() {
    return new TemplateFileNotAccepted("is-damaged");
  }

  static TemplateFileNotAccepted unpacksTooLarge() {
    return new TemplateFileNotAccepted("unpacks-too-large");
  }

  static TemplateFileNotAccepted macros() {
    return new TemplateFileNotAccepted("has-macros");
  }

  /**
   * @param part its name inside the file: {@code word/embeddings/oleObject1.bin}
   */
  static TemplateFileNotAccepted embedded(String part) {
    return new TemplateFileNotAccepted("has-embedded", part);
  }

  static TemplateFileNotAccepted outside(String address) {
    return new TemplateFileNotAccepted("reaches-outside", address);
  }

  /**
   * @param code of a field of Word: {@code INCLUDETEXT}
   */
  static TemplateFileNotAccepted fieldCode(String code) {
    return new TemplateFileNotAccepted("has-field-code", code);
  }

  static TemplateFileNotAccepted saysNothing() {
    return new TemplateFileNotAccepted("says-nothing");
  }

  static TemplateFileNotAccepted unknownField(String name, String nearest) {
    return nearest.isEmpty()
        ? new TemplateFileNotAccepted("unknown-field", name)
        : new TemplateFileNotAccepted("unknown-field-near", name, nearest);
  }

  static TemplateFileNotAccepted fieldOfList(String name, String list) {
    return new TemplateFileNotAccepted("field-of-list", name, list);
  }

  static TemplateFileNotAccepted isNoValue(String name) {
    return new TemplateFileNotAccepted("field-is-no-value", name);
  }

  static TemplateFileNotAccepted bracesNotRead(String tag) {
    return new TemplateFileNotAccepted("braces-not-read", tag);
  }

  static TemplateFileNotAccepted notClosed(String name) {
    return new TemplateFileNotAccepted("section-not-closed", name);
  }

  static TemplateFileNotAccepted notOpened(String name) {
    return new TemplateFileNotAccepted("section-not-opened", name);
  }

  static TemplateFileNotAccepted notAlone(String name) {
    return new TemplateFileNotAccepted("section-not-alone", name);
  }

  static TemplateFileNotAccepted crosses(String name) {
    return new TemplateFileNotAccepted("section-crosses", name);
  }

  static TemplateFileNotAccepted notFilled() {
    return new TemplateFileNotAccepted("not-filled");
  }

  @Override
  public String field() {
    return "file";
  }
}
