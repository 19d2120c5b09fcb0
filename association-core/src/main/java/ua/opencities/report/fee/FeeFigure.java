package ua.opencities.report.fee;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import ua.opencities.shared.Money;
import ua.opencities.shared.NotFound;

/**
 * A figure of the fee report, in the order in which every form of it shows them. The rows behind a
 * figure are the councils that its condition chooses.
 */
public enum FeeFigure {
  COUNCILS("charged > 0", FeeFigures::councils),
  CHARGED("charged > 0", FeeFigures::charged),
  PAID("paid > 0", FeeFigures::paid),
  OUTSTANDING("charged > f.paid", FeeFigures::outstanding),
  OVERDUE("overdue > 0", FeeFigures::overdue),
  HINDERED("charged > f.paid and " + FeeViews.HINDERED, FeeFigures::hindered),
  DRAFTED("programme = 'DRAFT'", FeeFigures::drafted),
  AGREED("programme = 'AGREED'", FeeFigures::agreed),
  APPROVED("programme = 'APPROVED'", FeeFigures::approved);

  static final List<FeeFigure> ALL = List.of(values());
  final String condition;
  private final Function<FeeFigures, Object> figure;

  FeeFigure(String condition, Function<FeeFigures, Object> figure) {
    this.condition = condition;
    this.figure = figure;
  }

  /** As it stands in an address: {@code what=outstanding}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Counts programmes, not councils or money. */
  public boolean ofProgrammes() {
    return this == DRAFTED || this == AGREED || this == APPROVED;
  }

  /** The key of its heading. */
  public String key() {
    return "report.fees." + word();
  }

  public static FeeFigure named(String word) {
    for (FeeFigure figure : ALL) if (figure.word().equals(word)) return figure;
    throw new NotFound("figure");
  }

  /** An {@code Integer} or a {@code Money}. */
  public Object of(FeeFigures figures) {
    return figure.apply(figures);
  }

  String decimal(FeeFigures figures) {
    Object value = of(figures);
    return value instanceof Money money ? money.decimal() : value.toString();
  }
}
