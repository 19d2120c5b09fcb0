package ua.opencities.programme.season.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.opencities.job.CancelJob;
import ua.opencities.job.JobId;
import ua.opencities.job.JobState;
import ua.opencities.job.JobTrial;
import ua.opencities.programme.DraftProgramme;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.season.SampleSeason;
import ua.opencities.programme.season.SeasonMember;
import ua.opencities.programme.season.SeasonStage;
import ua.opencities.programme.season.board.SeasonBoard;
import ua.opencities.programme.season.board.SeasonCouncil;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class DraftsOfSeasonTest {
  private static final Actor OFFICE = Association.administrator();
  private final int year = SampleSeason.open(1);

  @Test
  void draftsForThoseWithoutAProgrammeAndLeavesTheOthersAlone() {
    CouncilId fresh = SeasonMember.of("Нова");
    CouncilId earlier = SeasonMember.of("Давня");
    CouncilId begun = SeasonMember.of("Спритна");
    var before = drafted(earlier, year - 1);
    var own = drafted(begun, year);
    JobId job = queue(List.of(fresh, earlier, begun));
    assertThat(JobTrial.see(job).councils()).as("who has begun is not chosen").isEqualTo(2);
    JobTrial.workAll();
    assertThat(JobTrial.see(job).state()).isEqualTo(JobState.DONE);
    assertThat(JobTrial.see(job).done()).isEqualTo(2);
    assertThat(stages(List.of(fresh, earlier, begun))).containsOnly(SeasonStage.DRAFT);
    assertThat(view(fresh).basedOn()).isEmpty();
    assertThat(view(earlier).basedOn()).contains(before);
    assertThat(view(begun).id()).isEqualTo(own);
    assertThat(view(fresh).feeFor(year)).isPresent();
  }

  @Test
  void passesOverWhoBeganWhileTheJobWaited() {
    CouncilId quick = SeasonMember.of("Швидка");
    JobId job = queue(List.of(quick));
    var own = drafted(quick, year);
    JobTrial.workAll();
    assertThat(JobTrial.see(job).state()).isEqualTo(JobState.DONE);
    assertThat(view(quick).id()).isEqualTo(own);
    assertThat(programmes(List.of(quick))).isEqualTo(1);
  }

  @Test
  void goesOnAfterAKillWithoutASecondDraft() {
    List<CouncilId> twelve = councils(12);
    JobId job = queue(twelve);
    JobTrial.dieAfter(job, 1);
    assertThat(programmes(twelve)).isEqualTo(5);
    JobTrial.workAll();
    assertThat(JobTrial.see(job).state()).isEqualTo(JobState.DONE);
    assertThat(JobTrial.see(job).done()).isEqualTo(12);
    assertThat(programmes(twelve)).isEqualTo(12);
  }

  @Test
  void stopsWhenCancelledAndKeepsWhatIsWritten() {
    List<CouncilId> twelve = councils(12);
    JobId job = queue(twelve);
    JobTrial.dieAfter(job, 2);
    Association.get(CancelJob.class).cancel(OFFICE, job);
    JobTrial.workAll();
    assertThat(JobTrial.see(job).state()).isEqualTo(JobState.CANCELLED);
    assertThat(programmes(twelve)).isEqualTo(10);
  }

  @Test
  void passesOverWhoseDraftCannotBeWrittenAndListsThem() {
    CouncilId bad = SeasonMember.of("Негаразда");
    CouncilId good = SeasonMember.of("Гаразда");
    drafted(bad, year - 1);
    Association.sql("update programme set legal_bases = '' where council_id = ?", bad.value())
        .run();
    JobId job = queue(List.of(bad, good));
    JobTrial.workAll();
    assertThat(JobTrial.see(job).state()).isEqualTo(JobState.DONE);
    assertThat(programmes(List.of(good))).isEqualTo(1);
    assertThat(programmes(List.of(bad))).isZero();
    assertThat(JobTrial.see(job).result().orElseThrow().name())
        .isEqualTo("season-" + year + "-not-written.zip");
  }

  @Test
  void saysSoWhenEveryoneHasBegun() {
    CouncilId begun = SeasonMember.of("Готова");
    drafted(begun, year);
    assertThatThrownBy(() -> queue(List.of(begun))).isInstanceOf(EveryoneHasBegun.class);
    assertThatThrownBy(() -> queue(List.of())).isInstanceOf(EveryoneHasBegun.class);
  }

  private JobId queue(List<CouncilId> councils) {
    return Association.get(QueueDrafts.class).queue(OFFICE, year, Set.copyOf(councils));
  }

  private static List<CouncilId> councils(int many) {
    return IntStream.range(0, many).mapToObj(i -> SeasonMember.of("Численна")).toList();
  }

  private static ua.opencities.programme.ProgrammeId drafted(CouncilId council, int year) {
    return Association.get(DraftProgramme.class)
        .fromTemplate(Association.clerkOf(council), council, year, year);
  }

  private Stream<SeasonStage> stages(List<CouncilId> councils) {
    return Association.get(SeasonBoard.class).chosen(OFFICE, year, councils).stream()
        .map(SeasonCouncil::stage);
  }

  private ua.opencities.programme.ProgrammeView view(CouncilId council) {
    var seen = Association.get(SeasonBoard.class).chosen(OFFICE, year, List.of(council)).get(0);
    return Association.get(ProgrammeDetails.class).of(OFFICE, seen.programme().orElseThrow());
  }

  private long programmes(List<CouncilId> councils) {
    return councils.stream()
        .mapToLong(
            council ->
                Association.sql(
                        "select count(*) from programme where council_id = ? and from_year = ?",
                        council.value(),
                        year)
                    .count())
        .sum();
  }
}
