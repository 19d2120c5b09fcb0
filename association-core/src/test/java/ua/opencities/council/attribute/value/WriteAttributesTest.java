package ua.opencities.council.attribute.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.council.attribute.SampleAttribute.OFFICE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.opencities.council.SampleCouncil;
import ua.opencities.council.attribute.ArchiveAttribute;
import ua.opencities.council.attribute.AttributeKind;
import ua.opencities.council.attribute.AttributeView;
import ua.opencities.council.attribute.RemoveAttribute;
import ua.opencities.council.attribute.SampleAttribute;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.SeveralRulesBroken;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.CouncilId;

class WriteAttributesTest {
  private final WriteAttributes write = Association.get(WriteAttributes.class);
  private final CouncilId council = SampleCouncil.zhovkva();

  @AfterEach
  void leave() {
    SampleAttribute.archiveAll();
  }

  @ParameterizedTest
  @CsvSource({
    "TEXT, ' Центр   розвитку об''єднань ', Центр розвитку об’єднань",
    "WHOLE, 1 200, 1200",
    "WHOLE, 007, 7",
    "WHOLE, −3, -3",
    "DECIMAL, '1 200,50', 1200.5",
    "DECIMAL, 97.125, 97.125",
    "DAY, 31.12.2026, 2026-12-31",
    "DAY, 2026-02-28, 2026-02-28",
    "YES_NO, Так, true",
    "YES_NO, no, false"
  })
  void eachKindIsReadAsPeopleTypeIt(AttributeKind kind, String typed, String plain) {
    var attribute = SampleAttribute.of(kind);
    assertThat(SampleValue.write(council, attribute, typed)).isEqualTo(1);
    assertThat(SampleValue.of(council, attribute)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({
    "WHOLE, '1,5', not-whole",
    "WHOLE, багато, not-whole",
    "WHOLE, 1234567890123, not-whole",
    "DECIMAL, '1,2345', not-decimal",
    "DECIMAL, 1e9, not-decimal",
    "DAY, 31.02.2026, not-day",
    "DAY, учора, not-day",
    "DAY, 0026-01-01, not-day",
    "YES_NO, мабуть, not-yes-or-no"
  })
  void whatIsNotOfTheKindIsSaidAtItsField(AttributeKind kind, String typed, String rule) {
    var attribute = SampleAttribute.of(kind);
    assertThatThrownBy(() -> SampleValue.write(council, attribute, typed))
        .isInstanceOf(ValueRefused.class)
        .hasMessageContaining("attribute." + rule)
        .extracting("field")
        .isEqualTo(TypedValue.field(attribute.id()));
    assertThat(SampleValue.of(council, attribute)).isEmpty();
  }

  @Test
  void hostileTextIsKeptAsATextOrRefusedAndBreaksNothing() {
    var attribute = SampleAttribute.of(AttributeKind.TEXT);
    for (String hostile :
        List.of("'; drop table council; --", "<b>&amp;</b>", "%_\\", "🙂", "=1+1"))
      SampleValue.write(council, attribute, hostile);
    assertThat(SampleValue.of(council, attribute)).isEqualTo("=1+1");
    SampleValue.write(council, attribute, "а\u0000б\u202eв");
    assertThat(SampleValue.of(council, attribute)).isEqualTo("абв");
    assertThatThrownBy(() -> SampleValue.write(council, attribute, "я".repeat(501)))
        .isInstanceOf(TextNotAccepted.class)
        .extracting("field")
        .isEqualTo(TypedValue.field(attribute.id()));
  }

  @Test
  void aValueOfAListIsToldByIdOrNameInEitherLanguage() {
    var attribute = SampleAttribute.of(AttributeKind.CHOICE, "Освіта", "Вода");
    String water = attribute.choices().get(1).id().toString();
    SampleValue.write(council, attribute, "освіта");
    assertThat(SampleValue.of(council, attribute)).isEqualTo("Освіта");
    SampleValue.write(council, attribute, water);
    assertThat(SampleValue.of(council, attribute)).isEqualTo("Вода");
    String foreign =
        SampleAttribute.of(AttributeKind.CHOICE, "Чуже").choices().get(0).id().toString();
    assertThatThrownBy(() -> SampleValue.write(council, attribute, foreign))
        .isInstanceOf(ValueRefused.class)
        .hasMessageContaining("not-in-list");
  }

  @Test
  void allThatIsWrongIsSaidAtOnceAndNothingIsHalfWritten() {
    var number = SampleAttribute.of(AttributeKind.WHOLE);
    var day = SampleAttribute.of(AttributeKind.DAY);
    var text = SampleAttribute.of(AttributeKind.TEXT);
    var typed = Map.of(number.id(), "шість", day.id(), "колись", text.id(), "добре");
    String seen = SampleValue.sheet(council).version();
    assertThatThrownBy(() -> write.write(OFFICE, council, seen, typed))
        .isInstanceOf(SeveralRulesBroken.class);
    assertThat(SampleValue.sheet(council).filled()).isEmpty();
  }

  @Test
  void aRequiredOneCannotBeLeftOutNorTakenAway() {
    var attribute = SampleAttribute.required(AttributeKind.TEXT);
    assertThat(SampleValue.sheet(council).lacking()).hasSize(1);
    assertThatThrownBy(() -> SampleValue.write(council, attribute, " "))
        .isInstanceOf(ValueRefused.class)
        .hasMessageContaining("value-missing");
    SampleValue.write(council, attribute, "є");
    assertThatThrownBy(() -> SampleValue.write(council, attribute, ""))
        .isInstanceOf(ValueRefused.class);
    assertThat(SampleValue.sheet(council).lacking()).isEmpty();
  }

  @Test
  void whoSawAnOlderSheetIsToldWhateverTheOtherWrote() {
    var one = SampleAttribute.of(AttributeKind.TEXT);
    var other = SampleAttribute.of(AttributeKind.TEXT);
    String seen = SampleValue.sheet(council).version();
    write.write(OFFICE, council, seen, Map.of(one.id(), "перша"));
    assertThatThrownBy(() -> write.write(OFFICE, council, seen, Map.of(other.id(), "друга")))
        .isInstanceOf(SomeoneElseChanged.class);
    String afterwards = SampleValue.sheet(council).version();
    Association.get(ArchiveAttribute.class).archive(OFFICE, other.id());
    assertThatThrownBy(() -> write.write(OFFICE, council, afterwards, Map.of(one.id(), "третя")))
        .as("an attribute was changed meanwhile")
        .isInstanceOf(SomeoneElseChanged.class);
    assertThat(SampleValue.of(council, one)).isEqualTo("перша");
  }

  @Test
  void ofManyWhoWriteAtOnceOneIsKeptAndTheOthersAreTold() throws Exception {
    var attribute = SampleAttribute.of(AttributeKind.WHOLE);
    String seen = SampleValue.sheet(council).version();
    List<Callable<Boolean>> writers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String typed = String.valueOf(i);
      writers.add(
          () -> {
            try {
              write.write(OFFICE, council, seen, Map.of(attribute.id(), typed));
              return true;
            } catch (SomeoneElseChanged told) {
              return false;
            }
          });
    }
    assertThat(atOnce(writers)).containsOnlyOnce(true);
    assertThat(changes(attribute)).hasSize(1);
  }

  @Test
  void anAttributeIsNotRemovedBesideTheFirstValueOfIt() throws Exception {
    for (int round = 0; round < 5; round++) {
      var attribute = SampleAttribute.of(AttributeKind.TEXT);
      String seen = SampleValue.sheet(council).version();
      List<Callable<Boolean>> both =
          List.of(
              () -> {
                write.write(OFFICE, council, seen, Map.of(attribute.id(), "є"));
                return true;
              },
              () -> {
                Association.get(RemoveAttribute.class).remove(OFFICE, attribute.id());
                return true;
              });
      assertThat(atOnce(both)).as("one of them is told").containsOnlyOnce(true);
    }
  }

  @Test
  void theTrailKeepsWhatStoodAndWhatStandsOfWhatChangedAlone() {
    var attribute = SampleAttribute.of(AttributeKind.CHOICE, "Освіта", "Вода");
    SampleValue.write(council, attribute, "Освіта");
    assertThat(SampleValue.write(council, attribute, "ОСВІТА")).as("nothing changed").isZero();
    SampleValue.write(council, attribute, "Вода");
    SampleValue.write(council, attribute, "");
    assertThat(changes(attribute)).containsExactly("→Освіта", "Освіта→Вода", "Вода→");
  }

  @Test
  void whatIsNotOfferedOrNotThereIsNotWritten() {
    var attribute = SampleAttribute.of(AttributeKind.TEXT);
    String seen = SampleValue.sheet(council).version();
    assertThatThrownBy(() -> write.write(OFFICE, council, seen, Map.of(UUID.randomUUID(), "є")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> write.write(OFFICE, CouncilId.next(), seen, Map.of(attribute.id(), "є")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void isShownInTheReadersOwnWay() {
    var number = SampleAttribute.of(AttributeKind.DECIMAL);
    var yes = SampleAttribute.of(AttributeKind.YES_NO);
    SampleValue.write(council, number, "12000,5");
    SampleValue.write(council, yes, "ні");
    var lines = SampleValue.sheet(council).filled();
    assertThat(lines)
        .extracting(line -> line.shown(Texts.of(Language.UK)).replace('\u00a0', ' '))
        .containsExactly("12 000,5", "ні");
    assertThat(lines)
        .extracting(line -> line.shown(Texts.of(Language.EN)))
        .containsExactly("12,000.5", "no");
  }

  @Test
  void aSheetIsReadByAFixedNumberOfStatements() {
    SampleAttribute.of(AttributeKind.TEXT);
    int few = StatementCount.of(() -> SampleValue.sheet(council));
    for (int i = 0; i < 5; i++)
      SampleValue.write(council, SampleAttribute.of(AttributeKind.CHOICE, "Так"), "Так");
    assertThat(StatementCount.of(() -> SampleValue.sheet(council))).isEqualTo(few).isEqualTo(5);
  }

  private static List<Boolean> atOnce(List<Callable<Boolean>> deeds) throws Exception {
    var threads = Executors.newFixedThreadPool(deeds.size());
    try {
      List<Boolean> done = new ArrayList<>();
      for (Future<Boolean> each : threads.invokeAll(deeds)) done.add(succeeded(each));
      return done;
    } finally {
      threads.shutdown();
    }
  }

  private static boolean succeeded(Future<Boolean> deed) throws InterruptedException {
    try {
      return deed.get();
    } catch (java.util.concurrent.ExecutionException refused) {
      assertThat(refused).hasCauseInstanceOf(ua.opencities.shared.RuleBroken.class);
      return false;
    }
  }

  private List<String> changes(AttributeView attribute) {
    return Association.sql(
            "select details->>'before' || '→' || (details->>'after') from audit_entry"
                + " where subject = ? and council_id = ? order by id",
            attribute.id(),
            council.value())
        .rows()
        .stream()
        .map(row -> String.valueOf(row.get(0)))
        .toList();
  }
}
