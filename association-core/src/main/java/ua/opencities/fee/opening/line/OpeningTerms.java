package ua.opencities.fee.opening.line;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.SeveralRulesBroken;

/**
 * How a table is read.
 *
 * @param cutOver the day the books are taken over: what was owed and paid ahead by its end
 * @param columns the heading in the file of each field that is taken
 */
public record OpeningTerms(LocalDate cutOver, Map<OpeningField, String> columns) {
  public OpeningTerms {
    columns = Map.copyOf(columns);
  }

  /** The columns whose headings say what they are. */
  public static Map<OpeningField, String> guessed(List<String> headings) {
    var columns = new EnumMap<OpeningField, String>(OpeningField.class);
    for (OpeningField field : OpeningField.values())
      headings.stream()
          .filter(heading -> field.isNamed(heading) && !columns.containsValue(heading))
          .findFirst()
          .ifPresent(heading -> columns.put(field, heading));
    return columns;
  }

  boolean takes(OpeningField field) {
    return columns.containsKey(field);
  }

  /**
   * @throws RuleBroken with all that is missing
   */
  public void require(List<String> headings, LocalDate today) {
    var wrong = new ArrayList<RuleBroken>();
    if (cutOver.isAfter(today)) wrong.add(TermsIncomplete.cutOverToCome(cutOver));
    columns.forEach(
        (field, heading) -> {
          if (!headings.contains(heading)) wrong.add(TermsIncomplete.noColumn(field, heading));
        });
    if (!takes(OpeningField.EDRPOU) && !takes(OpeningField.KATOTTG) && !takes(OpeningField.COUNCIL))
      wrong.add(TermsIncomplete.noCouncil());
    boolean balances =
        takes(OpeningField.BALANCE) || takes(OpeningField.DEBT) || takes(OpeningField.CREDIT);
    boolean invoices =
        takes(OpeningField.NUMBER) && takes(OpeningField.ISSUED_ON) && takes(OpeningField.SUM);
    if (!balances && !invoices) wrong.add(TermsIncomplete.noAmount());
    if (wrong.size() == 1) throw wrong.get(0);
    if (!wrong.isEmpty()) throw new SeveralRulesBroken(wrong);
  }

  public String json() {
    var named = Json.createObjectBuilder();
    columns.forEach((field, heading) -> named.add(field.name(), heading));
    return Json.createObjectBuilder()
        .add("cutOver", cutOver.toString())
        .add("columns", named)
        .build()
        .toString();
  }

  public static OpeningTerms read(String kept) {
    try (var reader = Json.createReader(new StringReader(kept))) {
      JsonObject json = reader.readObject();
      var columns = new EnumMap<OpeningField, String>(OpeningField.class);
      JsonObject named = json.getJsonObject("columns");
      named.keySet().forEach(f -> columns.put(OpeningField.valueOf(f), named.getString(f)));
      return new OpeningTerms(LocalDate.parse(json.getString("cutOver")), columns);
    }
  }
}
