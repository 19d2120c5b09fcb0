package ua.opencities.programme.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.RecordCommitteeAct;
import ua.opencities.programme.RecordSessionAct;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.SetBackProgramme;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.shared.NotFound;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class RecordPublicationTest {
  private final CouncilId council = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(council);
  private final ProgrammeId id = SampleProgramme.entered(council);
  private final RecordPublication record = Association.get(RecordPublication.class);

  @Test
  void tellsFromWhichDayASessionMayDecide() {
    record.record(clerk, id, LocalDate.of(2021, 12, 1), "https://zhovkva-rada.gov.ua/proekt");

    PublicationView told = publication();
    assertThat(told.address()).isEqualTo("https://zhovkva-rada.gov.ua/proekt");
    assertThat(told.earliestSession()).isEqualTo(LocalDate.of(2021, 12, 15));
    assertThat(told.isTooEarly(LocalDate.of(2021, 12, 14))).isTrue();
    assertThat(told.isTooEarly(LocalDate.of(2021, 12, 15))).isFalse();
  }

  @Test
  void whatIsRecordedLastCountsAndASessionThatHurriesIsRecordedAllTheSame() {
    record.record(clerk, id, LocalDate.of(2022, 1, 3), "сайт ради");
    record.record(clerk, id, LocalDate.of(2022, 1, 17), "газета «Відродження»");
    assertThat(publication().day()).isEqualTo(LocalDate.of(2022, 1, 17));

    Association.get(RecordCommitteeAct.class)
        .record(clerk, id, SampleProgramme.act("5", LocalDate.of(2022, 1, 12)));
    Association.get(RecordSessionAct.class)
        .record(clerk, id, SampleProgramme.act("6", LocalDate.of(2022, 1, 20)));

    LocalDate decided = programme().approval().orElseThrow().date();
    assertThat(publication().isTooEarly(decided)).isTrue();
    assertThatThrownBy(() -> record.record(clerk, id, LocalDate.of(2022, 1, 3), "сайт ради"))
        .hasMessageContaining("publication-of-what-is-decided");
  }

  @Test
  void whatWasPublishedBeforeTheTextCameBackCountsNoMore() {
    record.record(clerk, id, LocalDate.of(2022, 1, 3), "сайт ради");
    Association.get(RecordCommitteeAct.class)
        .record(clerk, id, SampleProgramme.act("5", LocalDate.of(2022, 1, 12)));
    Association.get(SetBackProgramme.class)
        .setBack(
            clerk,
            id,
            ActVerb.RETURNED,
            SampleProgramme.act("16-1", LocalDate.of(2022, 1, 20)),
            "уточнити заходи");
    assertThat(Association.get(PublicationOf.class).of(clerk, programme())).isEmpty();

    record.record(clerk, id, LocalDate.of(2022, 1, 24), "сайт ради, нова редакція");

    assertThat(publication().day()).isEqualTo(LocalDate.of(2022, 1, 24));
    assertThat(Association.get(PublicationsOf.class).of(clerk, programme())).hasSize(1);
  }

  @Test
  void aDayToComeAPlaceUntoldAndAnothersProgrammeAreRefused() {
    assertThatThrownBy(() -> record.record(clerk, id, LocalDate.of(2999, 1, 1), "сайт"))
        .hasMessageContaining("publication-in-the-future");
    assertThatThrownBy(() -> record.record(clerk, id, LocalDate.of(2022, 1, 3), " "))
        .isInstanceOf(RuntimeException.class);
    Actor stranger = Association.clerkOf(Association.newCouncil("Дрогобицька міська рада"));
    assertThatThrownBy(() -> record.record(stranger, id, LocalDate.of(2022, 1, 3), "сайт"))
        .isInstanceOf(NotFound.class);
    assertThat(Association.get(PublicationOf.class).of(clerk, programme())).isEmpty();
  }

  private PublicationView publication() {
    return Association.get(PublicationOf.class).of(clerk, programme()).orElseThrow();
  }

  private ProgrammeView programme() {
    return Association.get(ProgrammeDetails.class).of(clerk, id);
  }
}
