package ua.opencities.programme.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.programme.SampleProgramme.act;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.opencities.council.official.AppointOfficial;
import ua.opencities.council.official.Appointment;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.document.paper.DocxPaper;
import ua.opencities.document.paper.Spoken;
import ua.opencities.language.Gender;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.RecordCommitteeAct;
import ua.opencities.programme.RecordSessionAct;
import ua.opencities.programme.SampleAmendment;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.shared.Period;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Who signs the programme and its passport depends on the act they are annexed to. */
class AnnexSignaturesTest {
  private final CouncilId zhovkva = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(zhovkva);
  private final ProgrammeId id = SampleProgramme.entered(zhovkva);

  @Test
  void theChiefOfStaffSignsForTheCommitteeAndTheSecretaryForTheSession() throws IOException {
    appointSecretary();
    agree();
    for (PaperKind annex : List.of(PaperKind.PROGRAMME, PaperKind.PASSPORT))
      assertThat(words(annex)).endsWith("Керуюча справами Мар’яна ЦИМБАЛА");

    approve();

    for (PaperKind annex : List.of(PaperKind.PROGRAMME, PaperKind.PASSPORT))
      assertThat(words(annex)).endsWith("Секретар ради Ірина МЕЛЬНИК");
    assertThat(words(PaperKind.EXECUTIVE_DECISION)).contains("керуючу справами Мар’яну Цимбалу");
  }

  @Test
  void anAmendedProgrammeSaysOnItsLastLineWhomItsMarkMeans() throws IOException {
    appointSecretary();
    agree();
    approve();
    ProgrammeId next = SampleAmendment.lessMoney(zhovkva, id, AmendmentKind.RESTATED);
    assertThat(words(next, PaperKind.PROGRAMME))
        .startsWith("Додаток до рішення сесії")
        .endsWith("Секретар ради Ірина МЕЛЬНИК");

    Association.get(RecordCommitteeAct.class)
        .record(clerk, next, act("31", LocalDate.of(2022, 6, 2)));

    assertThat(words(next, PaperKind.PROGRAMME))
        .startsWith("ПОГОДЖЕНО Рішення виконавчого комітету")
        .endsWith("Керуюча справами Мар’яна ЦИМБАЛА");
  }

  @Test
  void aSecretaryNobodyKnowsLeavesALineToSignByHand() throws IOException {
    agree();
    approve();

    assertThat(words(PaperKind.PROGRAMME))
        .startsWith("ЗАТВЕРДЖЕНО Рішення сесії Жовківської міської ради від 20 січня 2022 року")
        .endsWith("Секретар ради ____________________");
  }

  private void appointSecretary() {
    Association.get(AppointOfficial.class)
        .appoint(
            clerk,
            zhovkva,
            new Appointment(
                OfficialPosition.SECRETARY,
                "секретар ради",
                "Ірина",
                "Мельник",
                Gender.FEMININE,
                Period.since(LocalDate.of(2020, 11, 20))));
  }

  private void agree() {
    Association.get(RecordCommitteeAct.class)
        .record(clerk, id, act("15-15", LocalDate.of(2022, 1, 12)));
  }

  private void approve() {
    Association.get(RecordSessionAct.class)
        .record(clerk, id, act("16/VIII-870", LocalDate.of(2022, 1, 20)));
  }

  private String words(PaperKind kind) throws IOException {
    return words(id, kind);
  }

  private String words(ProgrammeId id, PaperKind kind) throws IOException {
    return Spoken.inDocx(DocxPaper.of(Association.get(ProgrammePapers.class).of(clerk, id, kind)));
  }
}
