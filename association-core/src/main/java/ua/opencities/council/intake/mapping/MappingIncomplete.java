package ua.opencities.council.intake.mapping;

import java.time.LocalDate;
import ua.opencities.shared.RuleBroken;

/** The list cannot be judged by this mapping yet. */
public class MappingIncomplete extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  private MappingIncomplete(String code, String field, Object... arguments) {
    super(code, arguments);
    this.field = field;
  }

  static MappingIncomplete noCode() {
    return new MappingIncomplete("council.import-needs-a-code", "KATOTTG");
  }

  static MappingIncomplete noColumn(ImportField of, String heading) {
    return noColumn(of.name(), heading);
  }

  static MappingIncomplete noColumn(String field, String heading) {
    return new MappingIncomplete("council.import-no-column", field, heading);
  }

  static MappingIncomplete missing(String field) {
    return new MappingIncomplete("council.import-needs-" + words(field), field);
  }

  static MappingIncomplete dayToCome(String field, LocalDate day) {
    return new MappingIncomplete("council.day-to-come", field, day);
  }

  private static String words(String field) {
    return field.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
  }

  @Override
  public String field() {
    return field;
  }
}
