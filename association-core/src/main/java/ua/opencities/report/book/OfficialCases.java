package ua.opencities.report.book;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ua.opencities.language.Gender;
import ua.opencities.language.GrammaticalCase;
import ua.opencities.language.PersonName;
import ua.opencities.language.Position;
import ua.opencities.language.SixCases;

/** The post and the name of an official in six cases: by rule, and over it what was put right. */
final class OfficialCases {
  private OfficialCases() {}

  /**
   * @param row code, council, position, title, given name, surname, gender, forms
   */
  static List<List<Object>> of(List<Object> row) {
    String title = text(row, 3);
    var name = new PersonName(text(row, 4), text(row, 5), Gender.valueOf(text(row, 6)));
    try (var reader = Json.createReader(new StringReader(text(row, 7)))) {
      JsonObject forms = reader.readObject();
      var post = declined(Position.inSixCases(title), forms, "TITLE");
      var given = declined(name.givenInSixCases(), forms, "GIVEN");
      var surname = declined(name.surnameInSixCases(), forms, "SURNAME");
      boolean whole =
          given(name.given(), forms, "GIVEN") && given(name.surname(), forms, "SURNAME");
      return List.of(
          line(row, "POST", post, Position.canBeDeclined(title) || whole(forms, "TITLE")),
          line(row, "NAME", given.joinedBy(" ", surname), whole));
    }
  }

  private static boolean given(String word, JsonObject forms, String which) {
    return PersonName.canBeDeclined(word) || whole(forms, which);
  }

  /** Of a word that no rule declines each case has to be typed. */
  private static boolean whole(JsonObject forms, String word) {
    return forms.containsKey(word)
        && forms.getJsonObject(word).size() == GrammaticalCase.values().length - 1;
  }

  private static SixCases declined(SixCases byRule, JsonObject forms, String word) {
    Map<GrammaticalCase, String> typed = new EnumMap<>(GrammaticalCase.class);
    if (forms.containsKey(word)) {
      JsonObject cases = forms.getJsonObject(word);
      cases.keySet().forEach(it -> typed.put(GrammaticalCase.valueOf(it), cases.getString(it)));
    }
    return byRule.withCorrections(typed);
  }

  /** What nobody declines is left empty: a wrong case is worse than none. */
  private static List<Object> line(List<Object> row, String word, SixCases cases, boolean known) {
    var cells = new ArrayList<Object>(row.subList(0, 3));
    cells.add(word);
    for (GrammaticalCase each : GrammaticalCase.values())
      cells.add(known || each == GrammaticalCase.NOMINATIVE ? cases.in(each) : null);
    return cells;
  }

  private static String text(List<Object> row, int at) {
    return row.get(at).toString();
  }
}
