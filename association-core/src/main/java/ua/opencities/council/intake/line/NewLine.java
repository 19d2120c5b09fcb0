package ua.opencities.council.intake.line;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.details.CouncilKind;
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

  /** A local association may be known by its ЄДРПОУ alone. */
  static boolean isAssociation(Map<ImportField, String> cells) {
    String kind = cells.get(ImportField.KIND);
    String name = cells.getOrDefault(ImportField.NAME, "");
    return cells.containsKey(ImportField.EDRPOU)
        && (kind == null
            ? name.toLowerCase(Locale.ROOT).contains("асоціаці")
            : kind.equals(CouncilKind.ASSOCIATION.name()));
  }

  /** The one that the code names, else the one that the list does. */
  private String oblastCode(String code, List<Remark> wrong) {
    if (!code.isEmpty()) return new Katottg(code).oblastCode();
    String named = cells.get(ImportField.OBLAST);
    if (named == null) wrong.add(Remark.of("council.import-new-needs", ImportField.OBLAST.name()));
    Optional<String> known = Optional.ofNullable(named).flatMap(register::oblastNamed);
    if (named != null && known.isEmpty())
      wrong.add(Remark.of("council.import-no-such-oblast", named));
    return known.orElse("");
  }

  Judged judge(int line) {
    String code = cells.getOrDefault(ImportField.KATOTTG, "");
    String typed = cells.getOrDefault(ImportField.NAME, "");
    if (mapping.takes(ImportField.FORMER_NAME))
      return Judged.error(line, code, typed, List.of(Remark.of("council.import-renamed-unknown")));
    Details.completeName(cells);
    var wrong = new ArrayList<Remark>();
    for (ImportField field : NEEDED)
      if (!cells.containsKey(field)) wrong.add(Remark.of("council.import-new-needs", field.name()));
    String place = oblastCode(code, wrong);
    Optional<String> oblast = register.oblast(place);
    if (oblast.isEmpty() && !place.isEmpty())
      wrong.add(Remark.of("council.import-no-such-oblast", place));
    if (!wrong.isEmpty()) return Judged.error(line, code, typed, wrong);
    var details = Details.over(Map.of(), cells);
    var doubts = new Doubts(register);
    doubts.ofCells(cells, place, Optional.empty());
    register.namesake(place, details).ifPresent(other -> doubts.grave("namesake", other.katottg()));
    var facts = Details.findable(details, oblast.get(), List.of());
    if (code.isEmpty()) facts.put(Details.OBLAST_CODE, place);
    String formerCentre = cells.get(ImportField.FORMER_CENTRE);
    if (formerCentre != null && !formerCentre.equalsIgnoreCase(cells.get(ImportField.CENTRE)))
      facts.put(Details.CENTRE_BEFORE, formerCentre);
    if (cells.containsKey(ImportField.INHABITANTS))
      facts.put(Details.INHABITANTS, cells.get(ImportField.INHABITANTS));
    return new Judged(
        Optional.of(line),
        doubts.grave() ? Verdict.SUSPICIOUS : Verdict.NEW,
        Optional.empty(),
        code,
        details.get("name"),
        facts,
        attributes,
        doubts.remarks);
  }
}
