package ua.opencities.portal.admin.duplicate;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import ua.opencities.council.MergeRows;
import ua.opencities.council.details.MergedField;
import ua.opencities.shared.NotFound;
import ua.opencities.web.Sent;

/** Whose value stays, as the form of a merger says it field by field. */
final class TakenFields {
  static final String KEPT = "KEPT";
  static final String GONE = "GONE";

  private TakenFields() {}

  static String field(MergedField field) {
    return "take-" + field.name();
  }

  static String[] all() {
    return Stream.concat(
            Stream.of(MergedField.values()).map(TakenFields::field),
            Stream.of("seenKept", "seenGone", "reason"))
        .toArray(String[]::new);
  }

  static Set<MergedField> of(Sent sent) {
    Set<MergedField> taken = EnumSet.noneOf(MergedField.class);
    for (MergedField each : MergedField.values())
      if (GONE.equals(sent.field(field(each)))) taken.add(each);
    return taken;
  }

  static MergeRows.Versions seen(Sent sent) {
    return new MergeRows.Versions(version(sent, "seenKept"), version(sent, "seenGone"));
  }

  private static long version(Sent sent, String field) {
    String said = String.valueOf(sent.field(field));
    if (!said.matches("\\d{1,18}")) throw new NotFound(field);
    return Long.parseLong(said);
  }
}
