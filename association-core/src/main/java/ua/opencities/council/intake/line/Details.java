package ua.opencities.council.intake.line;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.intake.mapping.ImportField;
import ua.opencities.language.SearchKey;

/** The details of a council by their names, as lines and the register tell them alike. */
public final class Details {
  static final String INHABITANTS = "inhabitants";
  static final String FORMER_NAME = "formerName";
  static final String CENTRE_BEFORE = "centreBefore";

  /** {@code JoiningActs} as they are written. */
  static final String JOINING = "joining";

  /** What comes beside the details, by its kinds, as JSON. */
  static final String ALONG = "along";

  /** Of a new council whose code does not name it. */
  static final String OBLAST_CODE = "oblastCode";

  private static final Map<ImportField, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put(ImportField.NAME, "name");
    NAMES.put(ImportField.KIND, "kind");
    NAMES.put(ImportField.RAION, "raion");
    NAMES.put(ImportField.CENTRE_KIND, "centreKind");
    NAMES.put(ImportField.CENTRE, "centreName");
    NAMES.put(ImportField.FORMER_CENTRE, "formerCentre");
    NAMES.put(ImportField.EDRPOU, "edrpou");
    NAMES.put(ImportField.BUDGET_CODE, "budgetCode");
    NAMES.put(ImportField.IBAN, "iban");
    NAMES.put(ImportField.KOATUU, "koatuu");
  }

  private Details() {}

  /** In the order in which people read them. */
  public static List<String> names() {
    return List.copyOf(NAMES.values());
  }

  /** What is known with what a line says over it: an empty cell takes nothing away. */
  static Map<String, String> over(Map<String, String> state, Map<ImportField, String> cells) {
    var merged = new LinkedHashMap<>(state);
    NAMES.forEach(
        (field, name) -> {
          if (cells.containsKey(field)) merged.put(name, cells.get(field));
        });
    return merged;
  }

  /**
   * «Жовківська» of a list that tells the kind apart; a whole name stays as it is. The kind is the
   * name's when the list has no column for it.
   */
  static void completeName(Map<ImportField, String> cells) {
    String name = cells.get(ImportField.NAME);
    if (name == null) return;
    boolean whole = name.toLowerCase(Locale.ROOT).matches(".*(рада|асоціація|адміністрація).*");
    String kind = cells.get(ImportField.KIND);
    if (!whole && kind != null)
      cells.put(ImportField.NAME, name + " " + adjective(name, kind) + " рада");
    if (whole && kind == null) cells.put(ImportField.KIND, CellReading.kind(name).name());
  }

  /** A raion of a city is none without its city, which the kind does not tell. */
  private static String adjective(String name, String kind) {
    return switch (CouncilKind.valueOf(kind)) {
      case MISKA -> "міська";
      case SELYSHCHNA -> "селищна";
      case SILSKA -> "сільська";
      case RAIONNA -> "районна";
      case RAIONNA_U_MISTI -> throw new CellNotUnderstood("name-without-city", name);
      case OBLASNA -> "обласна";
      case ASSOCIATION -> throw new CellNotUnderstood("kind", kind);
    };
  }

  /** The facts of a line to be applied, with the keys the council will be found by. */
  static Map<String, String> findable(
      Map<String, String> details, String oblast, List<String> formerNames) {
    var facts = new LinkedHashMap<>(details);
    facts.put("nameKey", SearchKey.of(details.get("name")));
    facts.put(
        "searchKey",
        SearchKey.of(
            String.join(
                " ",
                details.get("name"),
                details.get("centreName"),
                details.getOrDefault("formerCentre", ""),
                details.getOrDefault("raion", ""),
                oblast,
                String.join(" ", formerNames))));
    return facts;
  }
}
