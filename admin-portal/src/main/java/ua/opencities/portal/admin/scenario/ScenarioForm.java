package ua.opencities.portal.admin.scenario;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ua.opencities.portal.admin.tariff.BandRows;
import ua.opencities.scenario.draft.OpenEnds;
import ua.opencities.scenario.draft.ScenarioDraft;
import ua.opencities.tariff.terms.FeeTerms;
import ua.opencities.tariff.terms.Instalments;
import ua.opencities.tariff.terms.PartYear;
import ua.opencities.tariff.terms.Rounding;
import ua.opencities.web.FormReading;
import ua.opencities.web.Sent;
import ua.opencities.web.typed.TypedFields;

/** The editor of a scenario: what it says, and what is typed but not kept yet. */
final class ScenarioForm {
  static final int ROWS = 6;
  private static final int MORE = 3;
  private static final List<String> COLUMNS =
      List.of("from", "to", "councilKind", "fixed", "rate", "minimum", "ceiling");

  private ScenarioForm() {}

  static ScenarioDraft of(Sent sent) {
    var form = new FormReading(sent);
    var name = form.text("name", 200);
    var note = form.optionalText("note", 2000);
    int year = form.year("year");
    var populationOn = form.optionalDate("populationOn");
    int alarm = form.optionalNumber("alarm").orElse(ScenarioDraft.USUAL_ALARM);
    var bands = BandRows.read(sent, form);
    var partYear = form.choice("partYear", PartYear.class);
    var rounding = form.choice("rounding", Rounding.class);
    form.sayWhatIsWrong();
    return new ScenarioDraft(
        name,
        note,
        year,
        populationOn.orElse(LocalDate.of(year, 1, 1)),
        OpenEnds.closed(bands),
        new FeeTerms(partYear, rounding, Instalments.NONE),
        alarm);
  }

  /** As a person would have typed it. */
  static TypedFields of(ScenarioDraft draft) {
    Map<String, List<String>> all =
        new LinkedHashMap<>(BandRows.of(OpenEnds.opened(draft.bands())).all());
    all.put("name", List.of(draft.name()));
    all.put("note", List.of(draft.note().orElse("")));
    all.put("year", List.of(String.valueOf(draft.year())));
    all.put("populationOn", List.of(draft.populationOn().toString()));
    all.putAll(of(draft.terms()));
    all.put("alarm", List.of(String.valueOf(draft.alarm())));
    return new TypedFields(all);
  }

  static Map<String, List<String>> of(FeeTerms terms) {
    return Map.of(
        "partYear", List.of(terms.partYear().name()), "rounding", List.of(terms.rounding().name()));
  }

  /** Whether a button only changed the rows of the table, and nothing is to be kept yet. */
  static boolean changesRows(Sent sent) {
    return sent.field("more") != null || sent.field("remove") != null;
  }

  static TypedFields rowsChanged(Sent sent) {
    TypedFields typed = sent.typed();
    String row = sent.field("remove");
    if (row == null || !row.matches("\\d{1,3}")) return typed;
    for (String column : COLUMNS)
      typed = typed.with(column, without(typed.every(column), Integer.parseInt(row)));
    return typed;
  }

  static int rows(TypedFields known, boolean more) {
    return Math.max(ROWS, known.every("from").size() + (more ? MORE : 0));
  }

  private static List<String> without(List<String> values, int at) {
    return IntStream.range(0, values.size()).filter(i -> i != at).mapToObj(values::get).toList();
  }
}
