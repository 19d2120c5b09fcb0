package ua.opencities.fee.correction.paper;

import java.util.Locale;
import java.util.Optional;

/** Each has a series of numbers of its own, told apart by a letter. */
public enum CorrectionKind {
  CORRECTIVE_INVOICE("К", "koryhuvalnyi-rakhunok"),
  WRITE_OFF("С", "spysannia"),
  REFUND("П", "povernennia"),
  WRITE_OFF_REVERSAL("СС", "storno-spysannia"),
  REFUND_REVERSAL("СП", "storno-povernennia");

  private final String letter;
  private final String fileName;

  CorrectionKind(String letter, String fileName) {
    this.letter = letter;
    this.fileName = fileName;
  }

  /** What answers a mistaken one; empty of what the next document of its kind answers. */
  public Optional<CorrectionKind> reversal() {
    return switch (this) {
      case WRITE_OFF -> Optional.of(WRITE_OFF_REVERSAL);
      case REFUND -> Optional.of(REFUND_REVERSAL);
      default -> Optional.empty();
    };
  }

  /** Whether it speaks of a credit, which grows when the council owes less. */
  public boolean ofCredit() {
    return this == REFUND || this == REFUND_REVERSAL;
  }

  public String series() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The word for what was there before it, the end of its key: unpaid of an invoice, or of a debt
   * from before the books, which may be of none.
   */
  public String before(boolean ofDebt) {
    return "before-" + series() + (ofDebt && this == WRITE_OFF ? "-of-debt" : "");
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
