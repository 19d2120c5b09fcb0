package ua.opencities.duplicate.merger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.details.MergedField;

/** Field by field, what two rows of the register say. */
final class Differences {
  private Differences() {}

  static List<FieldDifference> between(CouncilDossier.View kept, CouncilDossier.View gone) {
    var of = said(kept);
    var other = said(gone);
    var differences = new ArrayList<FieldDifference>();
    for (MergedField field : MergedField.values())
      if (!of.get(field).equals(other.get(field)) && !isTheOnlyCode(field, of, other))
        differences.add(new FieldDifference(field, of.get(field), other.get(field)));
    return differences;
  }

  /** What the row that stays is known by is not given up for nothing. */
  private static boolean isTheOnlyCode(
      MergedField field, Map<MergedField, Object> kept, Map<MergedField, Object> gone) {
    if (!gone.get(field).equals("")) return false;
    return field == MergedField.KATOTTG
        || field == MergedField.EDRPOU && kept.get(MergedField.KATOTTG).equals("");
  }

  private static Map<MergedField, Object> said(CouncilDossier.View row) {
    var details = row.details();
    var said = new EnumMap<MergedField, Object>(MergedField.class);
    said.put(MergedField.KATOTTG, row.card().katottg());
    said.put(MergedField.NAME, row.card().name().nominative());
    said.put(MergedField.KIND, details.kind());
    said.put(MergedField.RAION, details.raion().orElse(""));
    said.put(MergedField.CENTRE, details.centreKind().with(details.centreName()));
    said.put(MergedField.KOATUU, details.koatuu().orElse(""));
    said.put(MergedField.BUDGET_CODE, details.budgetCode().orElse(""));
    said.put(MergedField.EDRPOU, text(details.edrpou()));
    said.put(MergedField.IBAN, text(details.iban()));
    said.put(
        MergedField.ACTING_BODY,
        row.administration().map(it -> it.name() + since(it.since())).orElse(""));
    var territory = row.territory();
    boolean listed = territory.from().isPresent();
    said.put(MergedField.TERRITORY, listed ? territory.status() : "");
    return said;
  }

  private static String since(Optional<LocalDate> day) {
    return day.map(it -> ", " + it).orElse("");
  }

  private static String text(Optional<?> code) {
    return code.map(Object::toString).orElse("");
  }
}
