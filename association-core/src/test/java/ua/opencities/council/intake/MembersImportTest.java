package ua.opencities.council.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.council.intake.ImportTrial.OFFICE;
import static ua.opencities.council.intake.ImportTrial.outcome;
import static ua.opencities.council.intake.ImportTrial.rehearsed;
import static ua.opencities.council.intake.ImportTrial.verdict;
import static ua.opencities.council.intake.MembersTrial.ACTS;
import static ua.opencities.council.intake.MembersTrial.HEADING;
import static ua.opencities.council.intake.MembersTrial.headed;
import static ua.opencities.council.intake.MembersTrial.of;
import static ua.opencities.council.intake.MembersTrial.said;
import static ua.opencities.council.intake.MembersTrial.shipped;
import static ua.opencities.council.intake.RegisterTrial.codes;
import static ua.opencities.council.intake.RegisterTrial.council;
import static ua.opencities.council.intake.RegisterTrial.figure;
import static ua.opencities.council.intake.RegisterTrial.idOf;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.opencities.council.SampleCouncil;
import ua.opencities.council.attribute.AttributeKind;
import ua.opencities.council.attribute.SampleAttribute;
import ua.opencities.council.attribute.value.SampleValue;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.intake.line.Outcome;
import ua.opencities.council.intake.line.Verdict;
import ua.opencities.membership.Act;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.DecidingBody;
import ua.opencities.membership.MembershipStepView;
import ua.opencities.membership.RecordMembershipStep;
import ua.opencities.membership.Standing;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** The association's own list makes members of those who joined before, by their acts. */
class MembersImportTest {
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
  void aNewCouncilComesWithItsMembershipAndGoesWithItWhenTheListIsTakenBack() {
    Katottg code = SampleCouncil.codeIn("46");
    ImportId id =
        rehearsed(
            MembersTrial.withInhabitants("Населення"),
            headed(";Населення", ";4500", code + ";Нова членська сільська рада;;Нове;село" + ACTS));
    assertThat(verdict(id, 2)).isEqualTo(Verdict.NEW);
    ImportTrial.apply(id);
    assertThat(of(code).standing()).isEqualTo(Standing.ACTIVE);
    assertThat(figure(idOf(code))).contains(4500);
    var council = idOf(code);
    ImportTrial.undo(id);
    assertThat(outcome(id, 2)).contains(Outcome.TAKEN_BACK);
    assertThat(count("council where id = ?", council)).isZero();
    assertThat(count("membership_step where council_id = ?", council)).isZero();
    assertThat(count("audit_entry where council_id = ?", council))
        .as("the journal tells of its steps still")
        .isEqualTo(5);
  }

  @Test
  void aNewCouncilThatSomebodyWorksWithStaysWithItsMembership() {
    Katottg code = SampleCouncil.codeIn("46");
    ImportId id =
        rehearsed(shipped(), HEADING + code + ";Нова працьовита сільська рада;;Нове;село" + ACTS);
    ImportTrial.apply(id);
    Association.sql(
            "insert into council_contact (id, council_id, contact_function, name, email, changed_by,"
                + " changed_at, version) values (gen_random_uuid(), ?, 'PRESS', 'Преса',"
                + " 'press@rada.example', 'test', now(), 1)",
            idOf(code).value())
        .run();
    ImportTrial.undo(id);
    assertThat(outcome(id, 2)).contains(Outcome.STAYS);
    assertThat(of(code).standing()).isEqualTo(Standing.ACTIVE);
    assertThat(of(code).steps()).hasSize(5);
  }

  private static long count(String what, CouncilId council) {
    return Association.sql("select count(*) from " + what, council.value()).count();
  }

  @Test
  void aValueChangedByHandSinceKeepsTheMembershipToo() {
    var attribute = SampleAttribute.of(AttributeKind.WHOLE);
    ImportId id =
        rehearsed(
            shipped().withAttributes(Map.of(attribute.id(), "Позначка")),
            headed(";Позначка", ";7", known + ";;;;" + ACTS));
    ImportTrial.apply(id);
    assertThat(of(known).standing()).isEqualTo(Standing.ACTIVE);
    SampleValue.write(idOf(known), attribute, "8");
    SampleAttribute.archiveAll();
    ImportTrial.undo(id);
    assertThat(outcome(id, 2)).contains(Outcome.STAYS);
    assertThat(of(known).standing()).isEqualTo(Standing.ACTIVE);
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
}
