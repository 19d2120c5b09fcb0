package ua.opencities.report;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.council.SampleCouncil.details;
import static ua.opencities.council.SampleCouncil.entered;
import static ua.opencities.council.attribute.SampleAttribute.OFFICE;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ua.opencities.council.attribute.AttributeKind;
import ua.opencities.council.attribute.AttributeView;
import ua.opencities.council.attribute.SampleAttribute;
import ua.opencities.council.attribute.value.AttributeTable;
import ua.opencities.council.attribute.value.SaidOf;
import ua.opencities.council.attribute.value.SampleValue;
import ua.opencities.council.details.PlaceKind;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.CouncilId;

/** The register narrowed by what the association defined itself. */
class RegisterByAttributeTest {
  private final CouncilRegister register = Association.get(CouncilRegister.class);
  private final String raion = UUID.randomUUID().toString().replace("-", "");
  private final CouncilId one = council("Перша міська рада");
  private final CouncilId other = council("Друга міська рада");
  private final CouncilId none = council("Третя міська рада");

  @AfterEach
  void leave() {
    SampleAttribute.archiveAll();
  }

  @Test
  void byWhetherAnythingStands() {
    var attribute = SampleAttribute.of(AttributeKind.DAY);
    SampleValue.write(one, attribute, "2026-01-01");
    assertThat(having(attribute, "", "")).containsExactly(one);
    assertThat(having(attribute, "NONE", "")).containsExactlyInAnyOrder(other, none);
  }

  @Test
  void byYesAndNo() {
    var attribute = SampleAttribute.of(AttributeKind.YES_NO);
    SampleValue.write(one, attribute, "так");
    SampleValue.write(other, attribute, "ні");
    assertThat(having(attribute, "YES", "")).containsExactly(one);
    assertThat(having(attribute, "NO", "")).containsExactly(other);
  }

  @Test
  void byAValueOfItsList() {
    var attribute = SampleAttribute.of(AttributeKind.CHOICE, "Освіта", "Вода");
    SampleValue.write(one, attribute, "Освіта");
    SampleValue.write(other, attribute, "Вода");
    assertThat(having(attribute, attribute.choices().get(1).id().toString(), ""))
        .containsExactly(other);
  }

  @Test
  void byAPartOfATextInAnyCaseAndWithAnyApostrophe() {
    var attribute = SampleAttribute.of(AttributeKind.TEXT);
    SampleValue.write(one, attribute, "Центр ОБ'ЄДНАНЬ 100%");
    SampleValue.write(other, attribute, "Їжа_та вода");
    assertThat(having(attribute, "", "обʼєднань")).containsExactly(one);
    assertThat(having(attribute, "", " їЖА_ ")).containsExactly(other);
    assertThat(having(attribute, "", "%")).as("a sign like any other").containsExactly(one);
    assertThat(having(attribute, "", "' or true --")).isEmpty();
  }

  @Test
  void byNumbersFromOneToAnother() {
    for (var kind : List.of(AttributeKind.WHOLE, AttributeKind.DECIMAL)) {
      var attribute = SampleAttribute.of(kind);
      SampleValue.write(one, attribute, "7");
      SampleValue.write(other, attribute, kind == AttributeKind.WHOLE ? "1 200" : "1200,5");
      assertThat(between(attribute, "7", "")).containsExactlyInAnyOrder(one, other);
      assertThat(between(attribute, "7,5", "")).containsExactly(other);
      assertThat(between(attribute, "", "7")).containsExactly(one);
      assertThat(between(attribute, "1 000", "2 000")).containsExactly(other);
      assertThat(between(attribute, "-5", "6")).isEmpty();
      assertThat(between(attribute, "2026-01-01", "")).as("of another kind").isEmpty();
    }
  }

  @Test
  void byDaysFromOneToAnother() {
    var attribute = SampleAttribute.of(AttributeKind.DAY);
    SampleValue.write(one, attribute, "2026-01-01");
    SampleValue.write(other, attribute, "2026-03-01");
    assertThat(between(attribute, "2026-01-01", "28.02.2026")).containsExactly(one);
    assertThat(between(attribute, "02.01.2026", "")).containsExactly(other);
    assertThat(between(attribute, "", "2025-12-31")).isEmpty();
    assertThat(between(attribute, "2026-03-01", "2026-01-01")).as("backwards").isEmpty();
    assertThat(between(attribute, "колись", "' or true"))
        .as("no border at all")
        .containsExactlyInAnyOrder(one, other);
  }

  @Test
  void nonsenseNarrowsNothing() {
    for (String nonsense : List.of("", "так", "'; drop table council; --", "0".repeat(36)))
      assertThat(AttributeWanted.read(nonsense, "NONE", "")).isEmpty();
  }

  @Test
  void byOneStatementAllTheSame() {
    var attribute = SampleAttribute.of(AttributeKind.YES_NO);
    SampleValue.write(one, attribute, "так");
    assertThat(StatementCount.of(() -> having(attribute, "YES", ""))).isEqualTo(2);
  }

  @Test
  void aFileHasAColumnOfEachOfferedOneByAFixedNumberOfStatements() {
    var attribute = SampleAttribute.of(AttributeKind.WHOLE);
    var table = Association.get(AttributeTable.class);
    int empty = StatementCount.of(() -> table.all(OFFICE));
    for (CouncilId each : List.of(one, other)) SampleValue.write(each, attribute, "7");
    assertThat(StatementCount.of(() -> table.all(OFFICE))).isEqualTo(empty).isEqualTo(4);
    assertThat(table.all(OFFICE).row(one)).extracting(SaidOf::plain).containsExactly("7");
    assertThat(table.all(OFFICE).row(none)).extracting(SaidOf::plain).containsExactly("");
  }

  private List<CouncilId> having(AttributeView attribute, String said, String part) {
    var filter =
        CouncilFilter.of(raion, "", "", Set.of())
            .having(AttributeWanted.read(attribute.id().toString(), said, part));
    return register.page(OFFICE, filter, CouncilOrder.NAME, Page.Request.first()).items().stream()
        .map(CouncilRow::id)
        .toList();
  }

  private List<CouncilId> between(AttributeView attribute, String from, String to) {
    var filter =
        CouncilFilter.of(raion, "", "", Set.of())
            .having(AttributeWanted.read(attribute.id().toString(), "", "", from, to));
    return Association.get(CouncilExport.class).rows(OFFICE, filter, CouncilOrder.NAME).stream()
        .map(CouncilRow::id)
        .toList();
  }

  private CouncilId council(String name) {
    return entered("46", details(name, raion, PlaceKind.MISTO, "Жовква"));
  }
}
