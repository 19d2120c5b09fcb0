package ua.opencities.portal.member.programme.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.opencities.council.CouncilCard;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.text.IndicatorGroup;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.ProgrammeTemplate;
import ua.opencities.shared.NotFound;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.web.typed.TypedFields;

/**
 * What the buttons beside the rows of a step do: {@code add}, {@code remove-2}, {@code up-2},
 * {@code down-2}, {@code undo}, {@code usual} rows, {@code fill} in the amounts.
 */
final class RowWork {
  private final WizardStep step;
  private final ProgrammeView programme;
  private final CouncilCard council;

  RowWork(WizardStep step, ProgrammeView programme, CouncilCard council) {
    this.step = step;
    this.programme = programme;
    this.council = council;
  }

  /**
   * @param typed with the rows as they are now
   * @param row that has to be looked at, or -1
   */
  record Done(TypedFields typed, int row) {}

  Done does(String deed, TypedFields typed) {
    Rows rows = new Rows(columns(step, programme.text().years()), typed);
    if (rows.columns().isEmpty()) return new Done(typed, -1);
    int row = deed.matches("[a-z]+-\\d{1,4}") ? Integer.parseInt(deed.replaceAll("\\D", "")) : -1;
    return switch (deed.replaceFirst("-\\d+$", "")) {
      case "add" -> new Done(rows.add(begun(rows)).typed(), rows.count());
      case "remove" -> new Done(rows.remove(row).typed(), -1);
      case "up" -> new Done(rows.move(row, row - 1).typed(), Math.max(row - 1, 0));
      case "down" -> new Done(rows.move(row, row + 1).typed(), Math.min(row + 1, rows.count() - 1));
      case "undo" -> new Done(rows.bringBack().typed(), rows.placeOfGone());
      case "usual" -> new Done(usual(rows).typed(), rows.count());
      case "fill" -> new Done(filled(typed), -1);
      default -> new Done(typed, -1);
    };
  }

  /** The names of a row's fields; a step without a table has none. */
  static List<String> columns(WizardStep step, List<Integer> years) {
    return switch (step) {
      case FUNDING ->
          List.of("year", "source", "purpose", "amount", "ours", "line-kpkvk", "line-kekv");
      case MEASURES ->
          with(years, "amount-", "measure", "task", "executor", "term", "source", "result");
      case INDICATORS -> with(years, "value-", "group", "indicator", "unit");
      default -> List.of();
    };
  }

  private static List<String> with(List<Integer> years, String column, String... others) {
    return Stream.concat(Stream.of(others), years.stream().map(year -> column + year)).toList();
  }

  /** A new row says what the row before it says as a rule. */
  private Map<String, String> begun(Rows rows) {
    TypedFields typed = rows.typed();
    int last = rows.count() - 1;
    String years = programme.text().yearsShown();
    return switch (step) {
      case FUNDING -> Map.of("year", String.valueOf(programme.text().years().get(0)));
      case MEASURES ->
          Map.of(
              "executor", last < 0 ? council.name().nominative() : typed.at("executor", last),
              "term", last < 0 ? years : typed.at("term", last),
              "source", last < 0 ? "" : typed.at("source", last));
      case INDICATORS ->
          Map.of("group", last < 0 ? IndicatorGroup.COST.name() : typed.at("group", last));
      default -> throw new NotFound("row");
    };
  }

  private Rows usual(Rows rows) {
    var text = programme.text();
    ProgrammePart usual =
        step == WizardStep.MEASURES
            ? ProgrammeTemplate.measuresFor(council, text)
            : ProgrammeTemplate.indicatorsFor(council, text);
    TypedFields offered = PartFields.of(usual, text.years());
    Rows added = rows;
    for (int row = 0; row < offered.every(rows.columns().get(0)).size(); row++) {
      var cells = new LinkedHashMap<String, String>();
      for (String column : rows.columns()) cells.put(column, offered.at(column, row));
      added = added.add(cells);
    }
    return added;
  }

  private TypedFields filled(TypedFields typed) {
    return step == WizardStep.MEASURES
        ? FilledAmounts.ofMeasures(typed, programme.text())
        : withFees(typed);
  }

  /** Each year's fee on the first line that pays it. */
  private TypedFields withFees(TypedFields typed) {
    List<String> amounts = new ArrayList<>();
    List<String> begun = new ArrayList<>();
    for (int row = 0; row < typed.every("year").size(); row++) {
      String year = typed.at("year", row).strip();
      var fee =
          begun.contains(year) || !year.matches("\\d{4}") || !isOurs(typed, row)
              ? Optional.<FeeExplanation>empty()
              : programme.feeFor(Integer.parseInt(year));
      String now = typed.at("amount", row);
      amounts.add(fee.map(it -> PartFields.amount(it.amount())).orElse(now));
      if (isOurs(typed, row)) begun.add(year);
    }
    return typed.with("amount", amounts);
  }

  private boolean isOurs(TypedFields typed, int row) {
    return programme.text().isOursAlone() || typed.at("ours", row).equals("yes");
  }
}
