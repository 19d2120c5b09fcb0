package ua.opencities.council.intake.line;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.intake.mapping.ImportField;
import ua.opencities.council.intake.mapping.Mapping;
import ua.opencities.council.sheet.Remark;

/** A line about a council that the register has not. */
final class NewLine {
  private static final List<ImportField> NEEDED =
      List.of(ImportField.NAME, ImportField.KIND, ImportField.CENTRE, ImportField.CENTRE_KIND);

  private final Mapping mapping;
  private final Register register;
  private final Map<ImportField, String> cells;
  private final List<SaidByLine> attributes;

  NewLine(
      Mapping mapping,
      Register register,
      Map<ImportField, String> cells,
      List<SaidByLine> attributes) {
    this.mapping = mapping;
    this.register = register;
    this.cells = new EnumMap<>(cells);
    this.attributes = attributes;
  }

  Judged judge(int line) {
    var code = new Katottg(cells.get(ImportField.KATOTTG));
    String typed = cells.getOrDefault(ImportField.NAME, "");
    if (mapping.takes(ImportField.FORMER_NAME))
      return Judged.error(
          line, code.value(), typed, List.of(Remark.of("council.import-renamed-unknown")));
    Details.completeName(cells);
    var wrong = new ArrayList<Remark>();
    for (ImportField field : NEEDED)
      if (!cells.containsKey(field)) wrong.add(Remark.of("council.import-new-needs", field.name()));
    Optional<String> oblast = register.oblast(code.oblastCode());
    if (oblast.isEmpty()) wrong.add(Remark.of("council.import-no-such-oblast", code.oblastCode()));
    if (!wrong.isEmpty()) return Judged.error(line, code.value(), typed, wrong);
    var details = Details.over(Map.of(), cells);
    var doubts = new Doubts(register);
    doubts.ofCells(cells, code.oblastCode(), Optional.empty());
    register
        .namesake(code.oblastCode(), details)
        .ifPresent(other -> doubts.grave("namesake", other.katottg()));
    var facts = Details.findable(details, oblast.get(), List.of());
    String formerCentre = cells.get(ImportField.FORMER_CENTRE);
    if (formerCentre != null && !formerCentre.equalsIgnoreCase(cells.get(ImportField.CENTRE)))
      facts.put(Details.CENTRE_BEFORE, formerCentre);
    if (cells.containsKey(ImportField.INHABITANTS))
      facts.put(Details.INHABITANTS, cells.get(ImportField.INHABITANTS));
    return new Judged(
        Optional.of(line),
        doubts.grave() ? Verdict.SUSPICIOUS : Verdict.NEW,
        Optional.empty(),
        code.value(),
        details.get("name"),
        facts,
        attributes,
        doubts.remarks);
  }
}
