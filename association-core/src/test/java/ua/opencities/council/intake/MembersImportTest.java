package ua.opencities.council.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.council.intake.ImportTrial.OFFICE;
import static ua.opencities.council.intake.ImportTrial.line;
import static ua.opencities.council.intake.ImportTrial.outcome;
import static ua.opencities.council.intake.ImportTrial.rehearsed;
import static ua.opencities.council.intake.ImportTrial.verdict;
import static ua.opencities.council.intake.RegisterTrial.codes;
import static ua.opencities.council.intake.RegisterTrial.council;
import static ua.opencities.council.intake.RegisterTrial.idOf;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.opencities.council.SampleCouncil;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.intake.line.Outcome;
import ua.opencities.council.intake.line.Verdict;
import ua.opencities.council.intake.mapping.ImportField;
import ua.opencities.council.intake.mapping.Mapping;
import ua.opencities.council.intake.mapping.MappingChoices;
import ua.opencities.council.intake.mapping.SavedMapping;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.membership.Act;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.DecidingBody;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.MembershipStepView;
import ua.opencities.membership.MembershipView;
import ua.opencities.membership.RecordMembershipStep;
import ua.opencities.membership.Standing;
import ua.opencities.support.Association;

/** The association's own list makes members of those who joined before, by their acts. */
class MembersImportTest {
  private static final List<String> HEADINGS =
      List.of(
          "КАТОТТГ",
          "Рада",
          "Вид ради",
          "Центр громади",
          "Вид центру",
          "Рішення про вступ №",
          "Рішення про вступ, дата",
          "Угода №",
          "Угода, дата",
          "Заява №",
          "Заява, дата",
          "Протокол Правління №",
          "Протокол Правління, дата",
          "Член із");
  private static final String HEADING = String.join(";", HEADINGS) + "\n";
  private static final String ACTS =
      ";16/VIII;20.12.2018;15;10.01.2019;;12.01.2019;7;28.02.2019;01.03.2019\n";

  private final Katottg known = council("Давня сільська рада", "Давнє");

  @Test
  void aKnownCouncilIsAMemberByItsActsAndOneNoMoreWhenTheListIsTakenBack() {
    ImportId id = rehearsed(shipped(), HEADING + known + ";;;;" + ACTS);
    assertThat(verdict(id, 2)).isEqualTo(Verdict.CHANGED);
    assertThat(said(id)).contains("Стане членом із 1 березня 2019", "№ 7", "28 лютого 2019");
    assertThat(of(known).standing()).as("a rehearsal changes nothing").isEqualTo(Standing.LEAD);

    ImportTrial.apply(id);

    assertThat(outcome(id, 2)).contains(Outcome.APPLIED);
    assertThat(of(known).standing()).isEqualTo(Standing.ACTIVE);
    assertThat(of(known).memberSince()).contains(LocalDate.of(2019, 3, 1));
    assertThat(of(known).steps())
        .extracting(MembershipStepView::to)
        .containsExactly(
            Standing.ACTIVE,
            Standing.ADMITTED,
            Standing.APPLIED,
            Standing.AGREEMENT_SIGNED,
            Standing.DECISION_ADOPTED);
    assertThat(of(known).steps()).allMatch(it -> it.enteredBy().equals(OFFICE.shown()));
    ImportId again = rehearsed(shipped(), HEADING + known + ";;;;" + ACTS);
    assertThat(verdict(again, 2)).isEqualTo(Verdict.SAME);
    assertThat(codes(again, 2)).containsExactly("council.import-joined-already");

    ImportTrial.undo(id);

    assertThat(outcome(id, 2)).contains(Outcome.TAKEN_BACK);
    assertThat(of(known).standing()).isEqualTo(Standing.LEAD);
    assertThat(of(known).steps()).isEmpty();
  }

  @Test
  void aNewCouncilComesWithItsMembershipAndItsTrailOutlivesTheUndoing() {
    Katottg code = SampleCouncil.codeIn("46");
    ImportId id =
        rehearsed(shipped(), HEADING + code + ";Нова членська сільська рада;;Нове;село" + ACTS);
    assertThat(verdict(id, 2)).isEqualTo(Verdict.NEW);
    ImportTrial.apply(id);
    assertThat(of(code).standing()).isEqualTo(Standing.ACTIVE);
    ImportTrial.undo(id);
    assertThat(of(code).standing()).isEqualTo(Standing.LEAD);
    assertThat(outcome(id, 2)).as("what was entered is never unwritten").contains(Outcome.STAYS);
  }

  @Test
  void whatWasDoneSinceKeepsTheWholeLine() {
    ImportId id = rehearsed(shipped(), HEADING + known + ";;;;" + ACTS);
    ImportTrial.apply(id);
    var day = LocalDate.of(2026, 2, 1);
    Association.get(RecordMembershipStep.class)
        .record(
            OFFICE,
            idOf(known),
            Standing.EXIT_REQUESTED,
            Act.of(DecidingBody.COUNCIL, ActDocument.DECISION, "33", day));
    ImportTrial.undo(id);
    assertThat(outcome(id, 2)).contains(Outcome.STAYS);
    assertThat(of(known).standing()).isEqualTo(Standing.EXIT_REQUESTED);
  }

  @Test
  void noActIsLeftOutAndNoDayIsOutOfOrder() {
    ImportId id =
        rehearsed(
            shipped(),
            HEADING
                + (known + ";;;;;16/VIII;20.12.2018;;;;12.01.2019;7;28.02.2019;\n")
                + (SampleCouncil.codeIn("46") + ";;;;;16;20.12.2018;15;;;;;;\n")
                + (SampleCouncil.codeIn("46") + ";;;;;16;20.12.2018;15;10.01.2018;;;;;\n")
                + (SampleCouncil.codeIn("46") + ";;;;;16;учора;;;;;;;\n")
                + (SampleCouncil.codeIn("46") + ";;;;;16;01.01.2199;;;;;;;\n")
                + (SampleCouncil.codeIn("46") + ";;;;;;;;;;;;;01.03.2019\n"));
    assertThat(codes(id, 2)).containsExactly("council.import-joining-lacks");
    assertThat(codes(id, 3)).containsExactly("council.import-joining-lacks");
    assertThat(codes(id, 4)).containsExactly("council.import-joining-order");
    assertThat(verdict(id, 5)).isEqualTo(Verdict.ERROR);
    assertThat(codes(id, 6)).containsExactly("council.day-to-come");
    assertThat(codes(id, 7)).containsExactly("council.import-joining-lacks");
  }

  @Test
  void comesAsFarAsItsActsLead() {
    ImportId id =
        rehearsed(shipped(), HEADING + known + ";;;;;16/VIII;20.12.2018;15;10.01.2019;;;;;\n");
    ImportTrial.apply(id);
    assertThat(of(known).standing()).isEqualTo(Standing.AGREEMENT_SIGNED);
  }

  @Test
  void whoMovedSinceTheRehearsalIsLeftAsItIs() {
    ImportId id = rehearsed(shipped(), HEADING + known + ";;;;" + ACTS);
    Association.get(RecordMembershipStep.class)
        .record(
            OFFICE,
            idOf(known),
            Standing.DECISION_ADOPTED,
            Act.of(DecidingBody.COUNCIL, ActDocument.DECISION, "1", LocalDate.of(2026, 2, 1)));
    ImportTrial.apply(id);
    assertThat(outcome(id, 2)).contains(Outcome.CHANGED_SINCE);
    assertThat(of(known).standing()).isEqualTo(Standing.DECISION_ADOPTED);
  }

  @Test
  void whoUploadedTheListDoesNotApplyItWhereTwoAreWanted() {
    System.setProperty("OPENCITIES_SECOND_PERSON_FOR", "ADMITTED");
    try {
      ImportId id = rehearsed(shipped(), HEADING + known + ";;;;" + ACTS);
      assertThatThrownBy(() -> ImportTrial.apply(id)).isInstanceOf(AnotherPersonApplies.class);
      assertThat(ImportTrial.view(id).state()).isEqualTo(ImportState.REHEARSED);
    } finally {
      System.clearProperty("OPENCITIES_SECOND_PERSON_FOR");
    }
  }

  private static Mapping shipped() {
    SavedMapping members =
        Association.get(MappingChoices.class).bestFor(OFFICE, HEADINGS).orElseThrow();
    assertThat(members.mapping().columns()).containsKey(ImportField.PROTOCOL_DATE);
    return members.mapping().within(HEADINGS);
  }

  private static String said(ImportId id) {
    Texts texts = Texts.of(Language.UK);
    return Stream.of(line(id, 2))
        .flatMap(it -> it.remarks().stream())
        .map(it -> texts.text(it.code(), it.arguments().toArray()))
        .collect(Collectors.joining(" "))
        .replace('\u00a0', ' ');
  }

  private static MembershipView of(Katottg code) {
    return Association.get(MembershipOf.class).of(OFFICE, idOf(code));
  }
}
