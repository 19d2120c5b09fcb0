package ua.opencities.fee.opening.line;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.sheet.CellAmount;
import ua.opencities.council.sheet.CellCode;
import ua.opencities.council.sheet.CellDay;
import ua.opencities.council.sheet.Sheet;
import ua.opencities.shared.Money;
import ua.opencities.shared.Text;

/** The cells of a line by what their columns say; each is read when it is asked for. */
final class Cells {
  private final Map<OpeningField, String> cells = new EnumMap<>(OpeningField.class);

  Cells(OpeningTerms terms, Map<String, Integer> places, Sheet.Line line) {
    terms
        .columns()
        .forEach(
            (field, heading) ->
                Text.optional(field.name(), line.cell(places.get(heading)), 2000)
                    .ifPresent(text -> cells.put(field, text)));
  }

  Optional<String> text(OpeningField field, int most) {
    return Text.optional(field.name(), cells.get(field), most);
  }

  Optional<String> katottg() {
    return Optional.ofNullable(cells.get(OpeningField.KATOTTG))
        .map(text -> Katottg.typed(text).value());
  }

  Optional<String> edrpou() {
    return Optional.ofNullable(cells.get(OpeningField.EDRPOU))
        .map(text -> Edrpou.typed(CellCode.withZeros(text, 8)).value());
  }

  /** As typed, so that a person finds the line again. */
  String anyCode() {
    return Optional.ofNullable(cells.get(OpeningField.EDRPOU))
        .or(() -> Optional.ofNullable(cells.get(OpeningField.KATOTTG)))
        .map(text -> text.length() > 40 ? text.substring(0, 40) : text)
        .orElse("");
  }

  String anyName() {
    String text = cells.getOrDefault(OpeningField.COUNCIL, "");
    return text.length() > 200 ? text.substring(0, 200) : text;
  }

  Optional<Money> amount(OpeningField field) {
    return Optional.ofNullable(cells.get(field)).map(CellAmount::read);
  }

  Optional<LocalDate> day(OpeningField field) {
    return Optional.ofNullable(cells.get(field)).map(CellDay::read);
  }

  Optional<Integer> year() {
    return Optional.ofNullable(cells.get(OpeningField.YEAR))
        .map(
            text -> {
              String tight = text.replaceAll("\\s*(р\\.?|рік)$", "").replaceAll("\\.0+$", "");
              if (!tight.matches("(19|2[01])\\d{2}"))
                throw new LineWrong("fee.opening-year-not-understood", text);
              return Integer.valueOf(tight);
            });
  }

  boolean saysNothing() {
    return List.of(OpeningField.BALANCE, OpeningField.DEBT, OpeningField.CREDIT).stream()
        .noneMatch(cells::containsKey);
  }
}
