package ua.opencities.council.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.council.intake.ImportTrial.OFFICE;
import static ua.opencities.council.intake.ImportTrial.by;
import static ua.opencities.council.intake.ImportTrial.line;
import static ua.opencities.council.intake.ImportTrial.outcome;
import static ua.opencities.council.intake.ImportTrial.rehearsed;
import static ua.opencities.council.intake.ImportTrial.verdict;
import static ua.opencities.council.intake.RegisterTrial.codes;
import static ua.opencities.council.intake.RegisterTrial.council;
import static ua.opencities.council.intake.RegisterTrial.idOf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ua.opencities.council.SampleCouncil;
import ua.opencities.council.attribute.ArchiveAttribute;
import ua.opencities.council.attribute.AttributeKind;
import ua.opencities.council.attribute.AttributeView;
import ua.opencities.council.attribute.SampleAttribute;
import ua.opencities.council.attribute.value.SampleValue;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.intake.line.Outcome;
import ua.opencities.council.intake.line.SaidByLine;
import ua.opencities.council.intake.line.Verdict;
import ua.opencities.council.intake.mapping.ImportField;
import ua.opencities.council.intake.mapping.Mapping;
import ua.opencities.council.intake.mapping.MappingChoices;
import ua.opencities.council.intake.mapping.MappingIncomplete;
import ua.opencities.council.intake.mapping.SaveMapping;
import ua.opencities.council.intake.mapping.SavedMapping;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** Columns of a list that say what the association itself wants to know of councils. */
class AttributeColumnsTest {
  private final AttributeView word = SampleAttribute.of(AttributeKind.TEXT);
  private final AttributeView number = SampleAttribute.of(AttributeKind.WHOLE);
  private final AttributeView share = SampleAttribute.of(AttributeKind.DECIMAL);
  private final AttributeView day = SampleAttribute.of(AttributeKind.DAY);
  private final AttributeView yes = SampleAttribute.of(AttributeKind.YES_NO);
  private final AttributeView choice =
      SampleAttribute.of(AttributeKind.CHOICE, "Золотий", "Срібний");
  private final Katottg code = council("Означенська сільська рада", "Ознака");
  private final CouncilId council = idOf(code);

  @AfterEach
  void burdenNoOtherTest() {
    SampleAttribute.archiveAll();
  }

  @Test
  void showsWhatStandsAndWhatWouldWritesItAndTakesItBack() {
    SampleValue.write(council, number, "5");
    SampleValue.write(council, choice, "Срібний");
    ImportId id =
        rehearsed(all(), list(code, "Слово", "1 200", "97,50", "31.12.2026", "так", "золотий"));
    assertThat(verdict(id, 2)).isEqualTo(Verdict.CHANGED);
    assertThat(line(id, 2).attributes())
        .extracting(SaidByLine::attribute)
        .containsExactlyInAnyOrder(ids(word, number, share, day, yes, choice));
    assertThat(line(id, 2).attributes())
        .filteredOn(said -> said.attribute().equals(number.id()))
        .singleElement()
        .satisfies(
            said -> {
              assertThat(said.before().orElseThrow().plain()).isEqualTo("5");
              assertThat(said.after().plain()).isEqualTo("1200");
            });
    ImportTrial.apply(id);
    assertThat(stands()).containsExactly("Слово", "1200", "97.5", "2026-12-31", "true", "Золотий");
    assertThat(verdict(rehearsed(all(), list(code, "", "1200", "97,5", "", "", "")), 2))
        .as("an empty cell takes nothing away")
        .isEqualTo(Verdict.SAME);

    ImportTrial.undo(id);
    assertThat(outcome(id, 2)).contains(Outcome.TAKEN_BACK);
    assertThat(stands()).containsExactly("", "5", "", "", "", "Срібний");
  }

  @Test
  void comesAndGoesWithANewCouncil() {
    Katottg fresh = SampleCouncil.codeIn("46");
    var mapping =
        by(
                ImportField.KATOTTG,
                ImportField.NAME,
                ImportField.RAION,
                ImportField.CENTRE,
                ImportField.CENTRE_KIND)
            .withAttributes(Map.of(number.id(), "n"));
    ImportId id =
        rehearsed(
            mapping,
            "KATOTTG;NAME;RAION;CENTRE;CENTRE_KIND;n\n"
                + (fresh + ";Свіжозначенська сільська рада;Район " + fresh + ";Тут;село;7\n"));
    ImportTrial.apply(id);
    assertThat(SampleValue.of(idOf(fresh), number)).isEqualTo("7");
    ImportTrial.undo(id);
    assertThat(outcome(id, 2)).contains(Outcome.TAKEN_BACK);
  }

  @Test
  void saysAtTheLineWhatIsNoValueOfItsKind() {
    ImportId id =
        rehearsed(all(), list(code, "Слово", "багато", "x", "31.02.2026", "мабуть", "Мідний"));
    assertThat(verdict(id, 2)).isEqualTo(Verdict.ERROR);
    assertThat(codes(id, 2))
        .containsExactlyInAnyOrder(
            "council.import-attribute-not-whole",
            "council.import-attribute-not-decimal",
            "council.import-attribute-not-day",
            "council.import-attribute-not-yes-or-no",
            "council.import-attribute-not-in-list");
    assertThat(line(id, 2).remarks().get(0).arguments()).contains(number.terms().name());
  }

  @Test
  void whatAPersonWroteSinceStays() {
    ImportId beside = rehearsed(all(), list(code, "", "6", "", "", "", ""));
    SampleValue.write(council, number, "8");
    ImportTrial.apply(beside);
    assertThat(outcome(beside, 2)).contains(Outcome.CHANGED_SINCE);
    ImportId id = rehearsed(all(), list(code, "", "9", "", "", "", ""));
    ImportTrial.apply(id);
    SampleValue.write(council, number, "10");
    ImportTrial.undo(id);
    assertThat(outcome(id, 2)).contains(Outcome.STAYS);
    assertThat(SampleValue.of(council, number)).isEqualTo("10");
  }

  @Test
  void anAttributePutAwayAfterTheRehearsalIsWrittenNoMore() {
    ImportId id = rehearsed(all(), list(code, "", "6", "", "", "", ""));
    Association.get(ArchiveAttribute.class).archive(OFFICE, number.id());
    ImportTrial.apply(id);
    assertThat(outcome(id, 2)).contains(Outcome.CHANGED_SINCE);
  }

  @Test
  void listsTakenBackTheLastOneFirstLeaveTheFirstValue() {
    SampleValue.write(council, number, "1");
    ImportId first = rehearsed(all(), list(code, "", "2", "", "", "", ""));
    ImportTrial.apply(first);
    ImportId second = rehearsed(all(), list(code, "", "3", "", "", "", ""));
    ImportTrial.apply(second);
    ImportTrial.undo(second);
    ImportTrial.undo(first);
    assertThat(outcome(first, 2)).contains(Outcome.TAKEN_BACK);
    assertThat(SampleValue.of(council, number)).isEqualTo("1");
  }

  @Test
  void aKeptMappingKnowsTheColumnsAndForgetsAnAttributePutAway() {
    String name = "Відповідність " + UUID.randomUUID();
    Association.get(SaveMapping.class).save(OFFICE, name, all());
    Mapping kept =
        Association.get(MappingChoices.class).all(OFFICE).stream()
            .filter(each -> each.name().equals(name))
            .map(SavedMapping::mapping)
            .findFirst()
            .orElseThrow();
    assertThat(kept.attributes()).isEqualTo(all().attributes());
    Association.get(ArchiveAttribute.class).archive(OFFICE, number.id());
    ImportId id = rehearsed(kept, list(code, "Слово", "6", "", "", "", ""));
    assertThat(ImportTrial.view(id).mapping().orElseThrow().attributes())
        .doesNotContainKey(number.id())
        .containsKey(word.id());
  }

  @Test
  void aColumnThatTheFileHasNotIsToldAtItsField() {
    var mapping = by(ImportField.KATOTTG).withAttributes(Map.of(number.id(), "немає такого"));
    assertThatThrownBy(() -> rehearsed(mapping, "KATOTTG;n\n" + code + ";1\n"))
        .isInstanceOf(MappingIncomplete.class)
        .extracting(broken -> ((MappingIncomplete) broken).field())
        .isEqualTo("attribute-" + number.id());
  }

  private Mapping all() {
    return by(ImportField.KATOTTG)
        .withAttributes(
            Map.of(
                word.id(),
                "w",
                number.id(),
                "n",
                share.id(),
                "s",
                day.id(),
                "d",
                yes.id(),
                "y",
                choice.id(),
                "c"));
  }

  private static String list(Katottg code, String... cells) {
    return "KATOTTG;w;n;s;d;y;c\n" + code + ";" + String.join(";", cells) + "\n";
  }

  private List<String> stands() {
    return Stream.of(word, number, share, day, yes, choice)
        .map(each -> SampleValue.of(council, each))
        .collect(Collectors.toList());
  }

  private static UUID[] ids(AttributeView... attributes) {
    return Stream.of(attributes).map(AttributeView::id).toArray(UUID[]::new);
  }
}
