package ua.opencities.fee.run.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.opencities.council.territory.TerritoryStatus;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.Setting;
import ua.opencities.shared.table.CellTable;

/** Lines of a run as rows of cells, in the reader's language; the files are made of it. */
public record LinesTable(List<LineView> lines, boolean hindered, Texts texts) {
  CellTable cells() {
    return new CellTable(header(), lines.stream().map(this::row).toList());
  }

  private List<String> header() {
    var header = new ArrayList<>(columns("council", "oblast", "inhabitants", "amount"));
    header.addAll(hindered ? columns("reason", "todo") : columns("state", "number", "explanation"));
    if (Setting.demonstration()) header.addAll(columns("note"));
    return header;
  }

  /** Numbers stay numbers. */
  private List<Object> row(LineView line) {
    List<Object> row = new ArrayList<>();
    row.add(line.name());
    row.add(texts.language() == Language.UK ? line.oblast() : line.oblastEn());
    row.add(line.inhabitants().<Object>map(n -> n).orElse(""));
    row.add(line.amount().<Object>map(money -> money).orElse(""));
    if (hindered) {
      row.add(line.hindrance().map(texts::label).orElse(""));
      row.add(todo(texts, line));
    } else {
      row.add(texts.label(line.state()));
      row.add(line.number().orElse(""));
      row.add(line.explanation().map(e -> String.join(" ", e.lines(texts))).orElse(""));
    }
    if (Setting.demonstration()) row.add(texts.text("line.invented"));
    return row;
  }

  /** What to do about a hindrance. */
  public static String todo(Texts texts, LineView line) {
    Optional<Hindrance> hindrance = line.hindrance();
    if (hindrance.isEmpty()) return "";
    String word = hindrance.get().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    String detail = line.detail().orElse("");
    return texts.text("line.todo." + word, told(hindrance.get(), detail));
  }

  private static Object[] told(Hindrance hindrance, String detail) {
    String[] words = detail.split(" ");
    return switch (hindrance) {
      case TERRITORY -> new Object[] {TerritoryStatus.valueOf(words[0]), LocalDate.parse(words[1])};
      case LEFT -> new Object[] {LocalDate.parse(detail)};
      default -> new Object[] {detail};
    };
  }

  private List<String> columns(String... names) {
    return List.of(names).stream().map(name -> texts.text("line.column." + name)).toList();
  }
}
