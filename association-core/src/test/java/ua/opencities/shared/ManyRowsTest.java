package ua.opencities.shared;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import ua.opencities.support.Association;

/** Entities that tell their columns a second time tell all that their table has. */
class ManyRowsTest {
  /** What a row begins with as its table says. */
  private static final Map<String, Set<String>> LEFT_TO_THE_TABLE =
      Map.of(
          "charge", Set.of("after_exit"), // by a trigger
          "outbox_mail", Set.of("attempts", "last_error", "sent_at", "version"));

  @Test
  void everyColumnOfTheTableIsWrittenInItsType() throws ReflectiveOperationException {
    List<JavaField> told =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("ua.opencities")
                .stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(ManyRows.class))
                .toList();
    assertThat(told).hasSizeGreaterThanOrEqualTo(4);
    for (JavaField each : told) {
      Field rows = each.reflect();
      rows.setAccessible(true);
      var written = (ManyRows<?>) rows.get(null);
      assertThat(new TreeMap<>(written.types()))
          .as(each.getFullName())
          .isEqualTo(toWrite(written.table()));
    }
  }

  @Test
  void aColumnThatIsAddedAndNotToldIsNoticed() {
    var forgetful = ManyRows.<String>into("charge").column("id", "uuid", id -> id);
    assertThat(toWrite(forgetful.table()))
        .containsAllEntriesOf(forgetful.types())
        .containsEntry("explanation", "jsonb")
        .containsEntry("amount", "numeric");
  }

  private static TreeMap<String, String> toWrite(String table) {
    return Association.sql(
            "select a.attname, replace(t.typname, 'int4', 'integer')"
                + " from pg_attribute a join pg_type t on t.oid = a.atttypid"
                + " where a.attrelid = cast(? as regclass) and a.attnum > 0 and not a.attisdropped"
                + " and a.attidentity = '' and a.attgenerated = ''",
            table)
        .rows()
        .stream()
        .filter(row -> !LEFT_TO_THE_TABLE.getOrDefault(table, Set.of()).contains(row.get(0)))
        .collect(
            toMap(
                row -> (String) row.get(0),
                row -> name((String) row.get(1)),
                (a, b) -> a,
                TreeMap::new));
  }

  private static String name(String type) {
    return type.equals("bool") ? "boolean" : type;
  }
}
