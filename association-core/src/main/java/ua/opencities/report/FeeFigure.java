package ua.opencities.report;

import java.util.Locale;
import ua.opencities.shared.NotFound;

/** A figure of the fee report, whose rows can be opened. */
public enum FeeFigure {
  COUNCILS("charged > 0"),
  CHARGED("charged > 0"),
  PAID("paid > 0"),
  OUTSTANDING("charged > f.paid"),
  OVERDUE("overdue > 0"),
  DRAFTED("programme = 'DRAFT'"),
  AGREED("programme = 'AGREED'"),
  APPROVED("programme = 'APPROVED'");

  final String condition;

  FeeFigure(String condition) {
    this.condition = condition;
  }

  /** As it stands in an address: {@code what=outstanding}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static FeeFigure of(String word) {
    for (FeeFigure figure : values()) if (figure.word().equals(word)) return figure;
    throw new NotFound("figure");
  }
}
