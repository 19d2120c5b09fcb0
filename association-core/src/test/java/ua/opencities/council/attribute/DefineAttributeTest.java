package ua.opencities.council.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.council.attribute.SampleAttribute.OFFICE;
import static ua.opencities.council.attribute.SampleAttribute.name;
import static ua.opencities.council.attribute.SampleAttribute.now;
import static ua.opencities.council.attribute.SampleAttribute.terms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ua.opencities.council.SampleCouncil;
import ua.opencities.council.attribute.value.SampleValue;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;

class DefineAttributeTest {
  private final AttributeList attributes = Association.get(AttributeList.class);
  private final ChangeAttribute change = Association.get(ChangeAttribute.class);
  private final ArchiveAttribute archive = Association.get(ArchiveAttribute.class);
  private final RestoreAttribute restore = Association.get(RestoreAttribute.class);
  private final RemoveAttribute remove = Association.get(RemoveAttribute.class);
  private final MoveAttribute move = Association.get(MoveAttribute.class);

  @AfterEach
  void leave() {
    SampleAttribute.archiveAll();
  }

  @Test
  void standsAfterTheOthersAndMovesAmongThem() {
    var first = SampleAttribute.of(AttributeKind.TEXT);
    var second = SampleAttribute.of(AttributeKind.WHOLE);
    var third = SampleAttribute.of(AttributeKind.DAY);
    assertThat(order()).containsSubsequence(first.id(), second.id(), third.id());
    move.move(OFFICE, third.id(), true);
    assertThat(order()).containsSubsequence(first.id(), third.id(), second.id());
    move.move(OFFICE, second.id(), false);
    assertThat(order()).as("the last stays last").endsWith(second.id());
    assertThat(now(second.id()).version()).as("an open form is not refused").isEqualTo(1);
    assertThatThrownBy(() -> move.move(OFFICE, UUID.randomUUID(), true))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aNameIsUsedOnceWhateverItsLettersAndApostrophe() {
    var terms = terms(AttributeKind.TEXT);
    var named = named(terms, "Зв'язок з " + terms.name());
    SampleAttribute.defined(named);
    assertThat(named.name()).startsWith("Зв’язок");
    assertThatThrownBy(
            () ->
                SampleAttribute.defined(named(terms, named.name().toUpperCase().replace('’', 'ʼ'))))
        .isInstanceOf(AttributeRefused.class)
        .extracting("field")
        .isEqualTo("name");
    assertThatThrownBy(() -> named(terms, " \u202e ")).isInstanceOf(TextNotAccepted.class);
    assertThatThrownBy(() -> named(terms, "я".repeat(121))).isInstanceOf(TextNotAccepted.class);
  }

  @Test
  void changesButWhoSawAnOlderOneIsTold() {
    var attribute = SampleAttribute.of(AttributeKind.TEXT);
    var wanted = terms(AttributeKind.DAY);
    change.change(OFFICE, attribute.id(), attribute.version(), wanted, List.of(), List.of());
    assertThat(now(attribute.id()).terms()).isEqualTo(wanted);
    assertThatThrownBy(
            () ->
                change.change(
                    OFFICE,
                    attribute.id(),
                    attribute.version(),
                    terms(AttributeKind.WHOLE),
                    List.of(),
                    List.of()))
        .isInstanceOf(SomeoneElseChanged.class);
    assertThat(trail(attribute.id())).containsExactly("attribute-defined", "attribute-changed");
    assertThat(
            Association.sql(
                    "select details->>'before-name' from audit_entry where subject = ?"
                        + " and what = 'attribute-changed'",
                    attribute.id())
                .value())
        .isEqualTo(attribute.terms().name());
  }

  @Test
  void itsKindStaysWhileAValueStandsButItsNameMayChange() {
    var attribute = SampleAttribute.of(AttributeKind.WHOLE);
    var council = SampleCouncil.zhovkva();
    SampleValue.write(council, attribute, "12");
    assertThatThrownBy(() -> changed(attribute, terms(AttributeKind.TEXT)))
        .isInstanceOf(AttributeRefused.class)
        .hasMessageContaining("kind-in-use")
        .extracting("field")
        .isEqualTo("kind");
    changed(attribute, named(attribute.terms(), attribute.terms().name() + " нова"));
    assertThat(SampleValue.of(council, attribute)).isEqualTo("12");
    SampleValue.write(council, attribute, "");
    changed(now(attribute.id()), terms(AttributeKind.TEXT));
    assertThat(now(attribute.id()).kind()).isEqualTo(AttributeKind.TEXT);
  }

  @Test
  void aListNeedsSomethingToChooseAndNothingTwice() {
    assertThatThrownBy(() -> SampleAttribute.of(AttributeKind.CHOICE))
        .isInstanceOf(AttributeRefused.class)
        .extracting("field")
        .isEqualTo("choices");
    assertThatThrownBy(() -> SampleAttribute.of(AttributeKind.CHOICE, "Освіта", "освіта"))
        .isInstanceOf(AttributeRefused.class)
        .hasMessageContaining("choice-twice");
    assertThat(attributes.offered(OFFICE)).as("nothing half-written").isEmpty();
  }

  @Test
  void aValueOfTheListIsRenamedEverywhereAndGoesOnlyWhereNobodyHasIt() {
    var attribute = SampleAttribute.of(AttributeKind.CHOICE, "Освіта", "Дороги", "Вода");
    var council = SampleCouncil.zhovkva();
    SampleValue.write(council, attribute, "Освіта");
    var education = attribute.choices().get(0);
    var roads = attribute.choices().get(1);
    change.change(
        OFFICE,
        attribute.id(),
        attribute.version(),
        attribute.terms(),
        List.of(
            new ChangedChoice(education.id(), "Школи", Optional.of("Schools"), true),
            new ChangedChoice(roads.id(), roads.name(), Optional.empty(), true)),
        List.of("Енергія"));
    var now = now(attribute.id());
    assertThat(now.choices())
        .extracting(ChoiceView::name, ChoiceView::archived, ChoiceView::councils)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Вода", false, 0L),
            org.assertj.core.groups.Tuple.tuple("Енергія", false, 0L),
            org.assertj.core.groups.Tuple.tuple("Школи", true, 1L));
    assertThat(SampleValue.of(council, now)).as("kept and renamed").isEqualTo("Школи");
    assertThatThrownBy(() -> SampleValue.write(SampleCouncil.zhovkva(), now, "Школи"))
        .as("no longer offered")
        .isInstanceOf(ua.opencities.council.attribute.value.ValueRefused.class);
    SampleValue.write(council, now, "Школи");
  }

  @Test
  void isArchivedWithItsValuesAndComesBackWithThem() {
    var attribute = SampleAttribute.of(AttributeKind.TEXT);
    var council = SampleCouncil.zhovkva();
    SampleValue.write(council, attribute, "стоїть");
    assertThatThrownBy(() -> remove.remove(OFFICE, attribute.id()))
        .isInstanceOf(AttributeRefused.class)
        .hasMessageContaining("values-stand");
    archive.archive(OFFICE, attribute.id());
    archive.archive(OFFICE, attribute.id());
    assertThat(SampleValue.sheet(council).lines()).isEmpty();
    assertThat(attributes.all(OFFICE)).extracting(AttributeView::id).contains(attribute.id());
    restore.restore(OFFICE, attribute.id());
    assertThat(SampleValue.of(council, attribute)).isEqualTo("стоїть");
    assertThat(trail(attribute.id()))
        .containsExactly("attribute-defined", "attribute-archived", "attribute-restored");
  }

  @Test
  void anArchivedNameIsFreeAndItsOwnerComesBackOnlyUnderAnother() {
    var attribute = SampleAttribute.of(AttributeKind.TEXT);
    archive.archive(OFFICE, attribute.id());
    SampleAttribute.defined(named(terms(AttributeKind.DAY), attribute.terms().name()));
    assertThatThrownBy(() -> restore.restore(OFFICE, attribute.id()))
        .isInstanceOf(AttributeRefused.class)
        .hasMessageContaining("name-taken");
  }

  @Test
  void whatNoCouncilHasIsRemovedWhole() {
    var attribute = SampleAttribute.of(AttributeKind.CHOICE, "Помилка");
    remove.remove(OFFICE, attribute.id());
    assertThatThrownBy(() -> now(attribute.id())).isInstanceOf(NotFound.class);
    assertThat(trail(attribute.id())).endsWith("attribute-removed");
  }

  @Test
  void aCouncilDefinesNothing() {
    var clerk = Association.clerkOf(SampleCouncil.zhovkva());
    assertThatThrownBy(
            () ->
                Association.get(DefineAttribute.class)
                    .define(clerk, terms(AttributeKind.TEXT), List.of()))
        .hasMessageContaining("permission denied");
  }

  @Test
  void theListIsReadByTwoStatementsHoweverLong() {
    SampleAttribute.of(AttributeKind.CHOICE, "Один");
    int one = StatementCount.of(() -> attributes.all(OFFICE));
    for (int i = 0; i < 5; i++) SampleAttribute.of(AttributeKind.CHOICE, "Один", "Два", name());
    assertThat(StatementCount.of(() -> attributes.all(OFFICE))).isEqualTo(one).isEqualTo(3);
  }

  private void changed(AttributeView attribute, AttributeTerms terms) {
    change.change(OFFICE, attribute.id(), attribute.version(), terms, List.of(), List.of());
  }

  private static AttributeTerms named(AttributeTerms terms, String name) {
    return new AttributeTerms(
        name,
        terms.nameEnglish(),
        terms.explanation(),
        terms.kind(),
        terms.required(),
        terms.shown());
  }

  private List<UUID> order() {
    return attributes.offered(OFFICE).stream().map(AttributeView::id).toList();
  }

  private static List<String> trail(UUID attribute) {
    return Association.sql(
            "select what from audit_entry where subject = ? and what <> 'attribute-value-changed'"
                + " order by id",
            attribute)
        .rows()
        .stream()
        .map(row -> String.valueOf(row.get(0)))
        .toList();
  }
}
