package ua.opencities.programme.season.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.opencities.job.JobTrial;
import ua.opencities.programme.DraftProgramme;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.SampleAmendment;
import ua.opencities.programme.season.SampleSeason;
import ua.opencities.programme.season.SeasonMember;
import ua.opencities.programme.season.board.SeasonBoard;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** A programme of another association is no example for this one's, however late it is. */
class ProgrammeOfOthersTest {
  private static final Actor OFFICE = Association.administrator();
  private final int year = SampleSeason.open(1);

  @Test
  void theDraftIsWrittenFromTheCouncilsOwnThoughTheirsIsFirstInTheRegister() {
    CouncilId byYear = SeasonMember.of("Двоїста");
    CouncilId byTitle = SeasonMember.of("Двоїста");
    ProgrammeId before = drafted(byYear, year - 2);
    ofOthers(byYear, drafted(byYear, year - 1));
    ProgrammeId beside = drafted(byTitle, year - 1);
    ofOthers(byTitle, drafted(byTitle, year - 1));
    work(byYear, byTitle);
    assertThat(written(byYear).basedOn()).contains(before);
    assertThat(written(byTitle).basedOn()).contains(beside);
    assertThat(written(byTitle).text().outline().elsewhere()).isFalse();
  }

  @Test
  void theSampleStandsInOnlyWhereTheCouncilHasNoneOfItsOwn() {
    CouncilId council = SeasonMember.of("Чужинська");
    ofOthers(council, drafted(council, year - 1));
    work(council);
    assertThat(written(council).basedOn()).isEmpty();
    assertThat(written(council).text().outline().elsewhere()).isFalse();
  }

  private void work(CouncilId... councils) {
    Association.get(QueueDrafts.class).queue(OFFICE, year, Set.of(councils));
    JobTrial.workAll();
  }

  private static ProgrammeId drafted(CouncilId council, int year) {
    return Association.get(DraftProgramme.class)
        .fromTemplate(Association.clerkOf(council), council, year, year);
  }

  /** By its title before any other. */
  private static void ofOthers(CouncilId council, ProgrammeId id) {
    var outline =
        Association.get(ProgrammeDetails.class)
            .of(Association.clerkOf(council), id)
            .text()
            .outline();
    SampleAmendment.revise(
        council,
        id,
        new ProgrammePart.Outline(
            "Бюджетна програма участі в Асоціації міст України",
            Optional.empty(),
            outline.starts(),
            outline.ends(),
            outline.customer(),
            outline.executors(),
            outline.legalBases(),
            List.of("Асоціація міст України"),
            true));
  }

  private ProgrammeView written(CouncilId council) {
    var seen = Association.get(SeasonBoard.class).chosen(OFFICE, year, List.of(council)).get(0);
    return Association.get(ProgrammeDetails.class).of(OFFICE, seen.programme().orElseThrow());
  }
}
