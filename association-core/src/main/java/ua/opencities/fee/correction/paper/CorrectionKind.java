package ua.opencities.fee.correction.paper;

import java.util.Locale;

/** Each has a series of numbers of its own, told apart by a letter. */
public enum CorrectionKind {
  CORRECTIVE_INVOICE("К", "koryhuvalnyi-rakhunok"),
  WRITE_OFF("С", "spysannia"),
  REFUND("П", "povernennia");

  private final String letter;
  private final String fileName;

  CorrectionKind(String letter, String fileName) {
    this.letter = letter;
    this.fileName = fileName;
  }

  public String series() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@code К-2026/0001}. */
  public String number(int year, int sequence) {
    return "%s-%d/%04d".formatted(letter, year, sequence);
  }

  /** {@code koryhuvalnyi-rakhunok-2026-0001}, for names of files. */
  public String fileName(String number) {
    return fileName + number.substring(letter.length()).replace('/', '-');
  }
}
