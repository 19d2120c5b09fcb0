package ua.opencities.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.programme.text.Changes;
import ua.opencities.programme.text.PartName;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.ProgrammeText;
import ua.opencities.programme.text.TextChange;
import ua.opencities.shared.Money;

class ChangesTest {
  private final ProgrammeText before = SampleProgramme.text();

  @Test
  void findsNothingBetweenEqualTexts() {
    assertThat(Changes.between(before, SampleProgramme.text())).isEmpty();
  }

  @Test
  void namesEachSumThatChangedAndEachLineThatCameOrWent() {
    var after =
        before.with(
            new ProgrammePart.Funding(
                List.of(
                    SampleParts.line(2022, "9000.00"),
                    SampleParts.line(2022, "500.00").forPurpose("цільовий внесок"))));

    assertThat(Changes.between(before, after))
        .containsExactly(
            new TextChange(
                PartName.FUNDING,
                Optional.empty(),
                "sources",
                Optional.of(
                    "коштів міського бюджету\nінших джерел, не заборонених чинним законодавством"
                        + " України"),
                Optional.of("коштів міського бюджету")),
            new TextChange(
                PartName.FUNDING,
                Optional.of("2022, коштів міського бюджету"),
                "amount",
                Optional.of("12\u00a0000,00"),
                Optional.of("9\u00a0000,00")),
            new TextChange(
                PartName.FUNDING,
                Optional.of("2022, коштів міського бюджету, цільовий внесок"),
                "amount",
                Optional.empty(),
                Optional.of("500,00")));
  }

  @Test
  void readsInTheOrderOfTheTextAcrossItsParts() {
    var after =
        before
            .with(SampleParts.shorter())
            .with(SampleParts.services(2022, "2.5"))
            .with(
                new ProgrammePart.Measures(
                    List.of(
                        SampleParts.withoutMoney("навчання"),
                        SampleParts.withoutMoney("навчання"))))
            .extendedTo(LocalDate.of(2023, 12, 31));

    var changes = Changes.between(before, after);

    assertThat(changes).extracting(TextChange::part).isSorted();
    assertThat(changes)
        .filteredOn(it -> it.part() == PartName.OUTLINE)
        .extracting(TextChange::field)
        .containsExactly("title", "ends");
    assertThat(changes)
        .filteredOn(it -> it.field().equals("measure"))
        .extracting(it -> it.row().orElseThrow())
        .containsExactly("навчання", "навчання (2)");
    assertThat(changes)
        .filteredOn(it -> it.field().equals("value"))
        .extracting(it -> it.row().orElseThrow() + ": " + it.after().orElseThrow())
        .containsExactly("кількість підключених інструментів, 2022: 2,5");
  }

  @Test
  void everyFieldHasANameInBothLanguages() {
    var everything =
        before
            .with(SampleParts.shorter())
            .with(SampleParts.services(2022, "2.5"))
            .with(
                new ProgrammePart.Measures(
                    List.of(SampleParts.fee(Map.of(2022, Money.of("1.00"))))));
    var changes = Changes.between(before, everything);
    var unnamed =
        changes.stream()
            .flatMap(
                change ->
                    java.util.stream.Stream.of(Language.values())
                        .filter(language -> !Texts.of(language).knows(change.fieldKey()))
                        .map(language -> change.fieldKey()))
            .toList();
    assertThat(unnamed).isEmpty();
    assertThat(
            new TextChange(
                    PartName.AIMS,
                    Optional.empty(),
                    "reportingDates",
                    Optional.empty(),
                    Optional.empty())
                .fieldKey())
        .isEqualTo("text.field.reporting-dates");
  }
}
