package ua.opencities.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.document.FileContent;
import ua.opencities.document.FileId;
import ua.opencities.document.signature.SamplePdf;
import ua.opencities.membership.trail.MembershipTrail;
import ua.opencities.membership.trail.TrailLine;
import ua.opencities.report.member.MembersOnDay;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What was mistyped in an act is answered by an entry, and the earlier stays visible. */
class StepCorrectionTest {
  private static final byte[] PDF = SamplePdf.page();
  private static final LocalDate MET = Candidate.DECIDED.plusDays(30);
  private final Actor office = Association.administrator();
  private final CorrectStep correct = Association.get(CorrectStep.class);
  private final CouncilId council = Candidate.admitted(Association.newCouncil("Описна рада"));

  @Test
  void showsTheCorrectedActEverywhereAndTheEarlierInTheTrail() {
    correct(newest(), protocol("17", MET.minusDays(1)), scan(), "Пропущено цифру");

    assertThat(seen().steps().subList(0, 2))
        .as("one protocol took it two steps")
        .allSatisfy(
            step -> {
              assertThat(step.act().number()).contains("17");
              assertThat(step.act().adoptedOn()).isEqualTo(MET.minusDays(1));
              assertThat(step.act().effectiveOn()).isEqualTo(MET);
              assertThat(step.act().file()).isPresent();
            });
    var member =
        Association.get(MembersOnDay.class).all(office, MET).stream()
            .filter(it -> it.id().equals(council))
            .findFirst()
            .orElseThrow();
    assertThat(member.act().number()).contains("17");
    var clerk = Association.clerkOf(council);
    var file = Association.get(MembershipOf.class).of(clerk, council).steps().get(0).act().file();
    assertThat(Association.get(FileContent.class).read(clerk, new FileId(file.get())).bytes())
        .isEqualTo(PDF);

    TrailLine line = trail().get(0);
    assertThat(line.act().number()).contains("7");
    assertThat(line.now().number()).contains("17");
    assertThat(line.corrections())
        .singleElement()
        .returns("Пропущено цифру", TrailLine.Correction::reason)
        .returns(office.shown(), TrailLine.Correction::enteredBy);
    assertThat(
            Association.sql(
                    "select number from membership_step where council_id = ? order by place desc"
                        + " limit 1",
                    council.value())
                .value())
        .isEqualTo("7");
  }

  @Test
  void correctsACorrection() {
    correct(newest(), protocol("17", MET), Optional.empty(), "Раз");
    correct(newest(), protocol("18", MET), Optional.empty(), "Два");
    assertThat(seen().steps().get(0).act().number()).contains("18");
    assertThat(trail().get(0).corrections()).hasSize(2);
  }

  @Test
  void wantsTheActOfTheStepAReasonAndAChange() {
    var board = protocol("17", MET);
    var council =
        new CorrectStep.Reading(DecidingBody.COUNCIL, ActDocument.DECISION, Optional.of("1"), MET);
    assertThatThrownBy(() -> correct(newest(), council, Optional.empty(), "Ні"))
        .isInstanceOf(ActDoesNotFit.class);
    assertThatThrownBy(
            () ->
                correct(newest(), protocol("17", LocalDate.of(2999, 1, 1)), Optional.empty(), "Ні"))
        .isInstanceOf(StepOutOfOrder.class);
    assertThatThrownBy(() -> correct(newest(), board, Optional.empty(), " "))
        .isInstanceOf(TextNotAccepted.class);
    assertThatThrownBy(() -> correct(newest(), protocol("7", MET), Optional.empty(), "Так само"))
        .isInstanceOf(NothingToCorrect.class);
    var stranger = Candidate.admitted(Association.newCouncil("Чужа рада"));
    assertThatThrownBy(
            () -> correct.correct(office, stranger, newest(), board, Optional.empty(), "Не своє"))
        .isInstanceOf(NotFound.class);
    assertThat(trail().get(0).corrections()).isEmpty();
  }

  @Test
  void isNeitherRewrittenNorRemovedByTheDatabaseEither() {
    correct(newest(), protocol("17", MET), Optional.empty(), "Пропущено цифру");
    assertThatThrownBy(
            () ->
                Association.sql(
                        "update membership_step_correction set number = '1' where council_id = ?",
                        council.value())
                    .run())
        .hasStackTraceContaining("membership_step_correction");
  }

  private void correct(UUID step, CorrectStep.Reading reading, Optional<Scan> scan, String reason) {
    correct.correct(office, council, step, reading, scan, reason);
  }

  private static CorrectStep.Reading protocol(String number, LocalDate day) {
    return new CorrectStep.Reading(
        DecidingBody.BOARD, ActDocument.PROTOCOL, Optional.of(number), day);
  }

  private static Optional<Scan> scan() {
    return Optional.of(new Scan("протокол.pdf", "application/pdf", PDF));
  }

  private UUID newest() {
    return seen().steps().get(0).id();
  }

  private MembershipView seen() {
    return Association.get(MembershipOf.class).of(office, council);
  }

  private java.util.List<TrailLine> trail() {
    return Association.get(MembershipTrail.class).of(office, council);
  }
}
