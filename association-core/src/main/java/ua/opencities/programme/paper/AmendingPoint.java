package ua.opencities.programme.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.programme.text.MoneyUnit;
import ua.opencities.programme.text.PartName;
import ua.opencities.programme.text.TextChange;

/**
 * One change as lawyers word it: short words are exchanged, a long text is said anew, a row of a
 * table comes or goes as a whole.
 */
final class AmendingPoint {
  private static final int LONG = 160;
  private static final String THOUSANDS = "\u00a0" + MoneyUnit.THOUSAND.shown();

  /** The thing by which a row of each table is known. */
  private static final Set<String> OF_THE_ROW = Set.of("measure", "indicator");

  private AmendingPoint() {}

  /**
   * @param cells of a new row, which are said with it
   */
  static String of(TextChange change, List<TextChange> cells) {
    Texts words = Texts.of(Language.UK);
    String what = words.text(change.fieldKey());
    String before = flat(change.before());
    String after = flat(change.after());
    if (change.field().equals("moneyUnit"))
      return "суми в таблицях Програми подати в " + after + " замість " + before;
    String part = place(change.part());
    if (isOfTheRow(change) && before.isEmpty())
      return part
          + "доповнити рядком «"
          + change.row().get()
          + "»"
          + sum(change, after)
          + cells(change.row().get(), cells);
    if (isOfTheRow(change) && after.isEmpty())
      return part + "виключити рядок «" + change.row().get() + "»";
    String where = part + change.row().map(it -> "у рядку «" + it + "» ").orElse("");
    if (before.isEmpty()) return where + "доповнити положенням «" + what + "»: «" + after + "»";
    if (after.isEmpty()) return where + "виключити положення «" + what + "»: «" + before + "»";
    if (before.length() + after.length() > LONG)
      return where + "положення «" + what + "» викласти в такій редакції: «" + after + "»";
    String inWhat = isOfTheRow(change) ? "" : "у положенні «" + what + "» ";
    return where + inWhat + exchanged(before, after);
  }

  /** A section of the programme's paper; what has none is known by its own name. */
  private static String place(PartName part) {
    return switch (part) {
      case OUTLINE, AIMS -> "";
      case FUNDING, MEASURES, INDICATORS ->
          "у розділі «" + Texts.of(Language.UK).label(part) + "» ";
      case PASSPORT -> "у паспорті ";
    };
  }

  private static String exchanged(String before, String after) {
    boolean inOneUnit = before.endsWith(THOUSANDS) == after.endsWith(THOUSANDS);
    return inOneUnit && isNumber(before) && isNumber(after)
        ? "цифри «" + before + "» замінити цифрами «" + after + "»"
        : "слова «" + before + "» замінити словами «" + after + "»";
  }

  private static boolean isNumber(String text) {
    return text.replace(THOUSANDS, "").matches("[0-9,.\u00a0 ]+");
  }

  /** A source that is only allowed has no sum. */
  private static String sum(TextChange change, String amount) {
    boolean money = change.part() == PartName.FUNDING && !amount.equals("0,00");
    return money ? " із сумою " + inHryvnias(amount) : "";
  }

  /** Other units stand with their sums. */
  private static String inHryvnias(String amount) {
    return amount.endsWith("грн") ? amount : amount + " грн";
  }

  /** «: виконавець – «…», обсяг, грн, 2027 рік – «5 000,00»». */
  private static String cells(String row, List<TextChange> cells) {
    return cells.isEmpty()
        ? ""
        : cells.stream().map(cell -> cell(row, cell)).collect(Collectors.joining(", ", ": ", ""));
  }

  private static String cell(String row, TextChange cell) {
    String year = cell.row().orElse(row).substring(row.length()).replaceFirst("^, ", "");
    String in = year.isEmpty() ? "" : " на " + year + " рік";
    String value = flat(cell.after());
    if (cell.field().equals("amount")) return "обсяг" + in + " – " + inHryvnias(value);
    String name = Texts.of(Language.UK).text(cell.fieldKey());
    boolean code = name.equals(name.toUpperCase(Locale.ROOT));
    String said = code ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    return said + in + " – «" + value + "»";
  }

  /** When a row comes or goes, what stands in its cells needs no points of its own. */
  static List<TextChange> worthSaying(List<TextChange> changes) {
    Set<String> whole =
        changes.stream()
            .filter(AmendingPoint::isWholeRow)
            .map(change -> change.part() + change.row().get())
            .collect(Collectors.toSet());
    return changes.stream().filter(it -> isWholeRow(it) || !isCellOf(it, whole)).toList();
  }

  /** What stands in the cells of a new row. */
  static List<TextChange> cellsOf(TextChange row, List<TextChange> changes) {
    if (!isWholeRow(row) || row.before().isPresent()) return List.of();
    return changes.stream()
        .filter(it -> it != row && isCellOf(it, Set.of(row.part() + row.row().get())))
        .toList();
  }

  private static boolean isWholeRow(TextChange change) {
    return isOfTheRow(change) && (change.before().isEmpty() || change.after().isEmpty());
  }

  /** A cell of a year's column stands at the row's words and the year. */
  private static boolean isCellOf(TextChange change, Set<String> rows) {
    if (change.row().isEmpty()) return false;
    String row = change.part() + change.row().get();
    return rows.contains(row) || rows.contains(row.replaceFirst(", \\d{4}$", ""));
  }

  private static boolean isOfTheRow(TextChange change) {
    boolean money = change.part() == PartName.FUNDING && change.field().equals("amount");
    return change.row().isPresent() && (money || OF_THE_ROW.contains(change.field()));
  }

  /** Lists stand one a line in a programme, and in a row here. */
  static String flat(Optional<String> value) {
    return value.map(text -> text.replace("\n", "; ")).orElse("");
  }
}
