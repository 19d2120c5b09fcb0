package ua.opencities.council.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.council.intake.ImportTrial.OFFICE;
import static ua.opencities.council.intake.ImportTrial.outcome;
import static ua.opencities.council.intake.ImportTrial.rehearsed;
import static ua.opencities.council.intake.ImportTrial.verdict;
import static ua.opencities.council.intake.MembersTrial.ACTS;
import static ua.opencities.council.intake.MembersTrial.HEADING;
import static ua.opencities.council.intake.MembersTrial.of;
import static ua.opencities.council.intake.MembersTrial.shipped;
import static ua.opencities.council.intake.RegisterTrial.codes;
import static ua.opencities.council.intake.RegisterTrial.council;
import static ua.opencities.council.intake.RegisterTrial.idOf;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ua.opencities.council.SampleCouncil;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.intake.line.Outcome;
import ua.opencities.council.intake.line.Verdict;
import ua.opencities.membership.Act;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.DecidingBody;
import ua.opencities.membership.RecordMembershipStep;
import ua.opencities.membership.Standing;
import ua.opencities.support.Association;

/** Which acts of a list lead how far, and which lead nowhere. */
class ActsOfMembersTest {
  private static final String NO_ACTS = ";;;;;;;;;\n";
  private final Katottg known = council("Колишня сільська рада", "Колишнє");

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
  void aLineBreakInTheNumberOfAnActIsASpace() {
    ImportId id =
        rehearsed(
            shipped(),
            HEADING + known + ";;;;;\"16\t/VIII\nвід 3.02\";20.12.2018;15;10.01.2019;;;;;\n");
    ImportTrial.apply(id);
    assertThat(of(known).standing()).isEqualTo(Standing.AGREEMENT_SIGNED);
    assertThat(of(known).steps().get(1).act().number()).contains("16 /VIII від 3.02");
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

  @Test
  void aSuspiciousLineThatIsNotTakenWantsNoSecondPerson() {
    System.setProperty("OPENCITIES_SECOND_PERSON_FOR", "ADMITTED");
    try {
      ImportTrial.apply(rehearsed(shipped(), HEADING + fresh("Двійникова") + NO_ACTS));
      ImportId id =
          rehearsed(shipped(), HEADING + fresh("Самотня") + NO_ACTS + fresh("Двійникова") + ACTS);
      assertThat(verdict(id, 3)).isEqualTo(Verdict.SUSPICIOUS);
      ImportTrial.apply(id);
      assertThat(outcome(id, 2)).contains(Outcome.APPLIED);
      assertThat(outcome(id, 3)).contains(Outcome.HELD);
    } finally {
      System.clearProperty("OPENCITIES_SECOND_PERSON_FOR");
    }
  }

  private static String fresh(String name) {
    return SampleCouncil.codeIn("46") + ";" + name + " сільська рада;;Двійня;село";
  }
}
