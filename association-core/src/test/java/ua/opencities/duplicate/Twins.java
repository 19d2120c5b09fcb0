package ua.opencities.duplicate;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.MergeRows;
import ua.opencities.council.details.MergedField;
import ua.opencities.duplicate.merger.MergeCouncils;
import ua.opencities.duplicate.merger.MergerPreview;
import ua.opencities.duplicate.merger.PreviewMerger;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Rows of the register that may be one council, and their merger in few words. */
public final class Twins {
  public static final Actor OFFICE = Association.administrator();
  public static final String REASON = "Імпорт додав раду вдруге";
  private static final AtomicLong NUMBERS = new AtomicLong(System.nanoTime() % 100_000);

  private Twins() {}

  /** Like no other: names that are alike make pairs of their own. */
  public static String name() {
    StringBuilder word = new StringBuilder();
    for (char digit : UUID.randomUUID().toString().replace("-", "").substring(0, 10).toCharArray())
      word.append("абвгдежзиклмнопр".charAt(Character.digit(digit, 16)));
    return word + "цька";
  }

  public static CouncilId row(String name, String kind, String oblast, String raion) {
    var id = CouncilId.next();
    long number = NUMBERS.incrementAndGet();
    Association.sql(
            "insert into council (id, katottg, kind, name, oblast_code, raion, centre_name, centre_kind,"
                + " name_key, search_key) values (?, ?, ?, ?, ?, ?, 'Двійня', 'SELO', ?, ?)",
            id.value(),
            "UA" + oblast + "99000" + "%010d".formatted(number),
            kind,
            name,
            oblast,
            raion,
            name.toLowerCase(Locale.ROOT),
            name.toLowerCase(Locale.ROOT) + " двійня")
        .run();
    return id;
  }

  public static CouncilId row(String name) {
    return row(name, "SILSKA", "85", "Двійнятський");
  }

  public static CouncilId row() {
    return row(name() + " сільська рада");
  }

  public static void set(CouncilId council, String column, String value) {
    Association.sql("update council set " + column + " = ? where id = ?", value, council.value())
        .run();
  }

  public static MergerPreview preview(CouncilId kept, CouncilId gone) {
    return Association.get(PreviewMerger.class).of(OFFICE, kept, gone);
  }

  public static MergeRows.Versions versions(CouncilId kept, CouncilId gone) {
    return new MergeRows.Versions(version(kept), version(gone));
  }

  public static long version(CouncilId council) {
    return Association.get(CouncilDossier.class).of(OFFICE, council).version();
  }

  public static UUID merge(CouncilId kept, CouncilId gone, MergedField... taken) {
    Set<MergedField> fields = EnumSet.noneOf(MergedField.class);
    fields.addAll(Set.of(taken));
    return Association.get(MergeCouncils.class)
        .merge(OFFICE, kept, gone, versions(kept, gone), fields, REASON);
  }

  public static long count(String table, CouncilId council) {
    return Association.sql(
            "select count(*) from " + table + " where council_id = ?", council.value())
        .count();
  }
}
