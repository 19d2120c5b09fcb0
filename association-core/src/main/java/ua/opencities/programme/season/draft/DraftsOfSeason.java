package ua.opencities.programme.season.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.opencities.job.Chunk;
import ua.opencities.job.CouncilsOfJob;
import ua.opencities.job.JobKind;
import ua.opencities.job.JobView;
import ua.opencities.programme.DraftProgramme;
import ua.opencities.programme.ProgrammeState;
import ua.opencities.programme.register.ProgrammeFilter;
import ua.opencities.programme.register.ProgrammeRegister;
import ua.opencities.programme.register.ProgrammeRow;
import ua.opencities.programme.season.SeasonStage;
import ua.opencities.programme.season.board.SeasonBoard;
import ua.opencities.programme.season.board.SeasonCouncil;
import ua.opencities.shared.Page;
import ua.opencities.shared.RuleBroken;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/**
 * Drafts a programme for each chosen council that has none for the year: from its latest earlier
 * one, else from the association's sample. The argument is the year. A council that began meanwhile
 * is passed over.
 */
@ApplicationScoped
class DraftsOfSeason implements JobKind {
  static final String KIND = "season-drafts";
  private static final int AT_ONCE = 5;
  private static final int LOOKED_AT = 20;

  @Inject private CouncilsOfJob councils;
  @Inject private SeasonBoard board;
  @Inject private ProgrammeRegister programmes;
  @Inject private DraftProgramme draft;

  @Override
  public String kind() {
    return KIND;
  }

  /** Without chosen councils there is nothing to do. */
  @Override
  public long total(Actor operator, String argument) {
    return 0;
  }

  @Override
  public Chunk step(Actor operator, JobView job, Optional<String> checkpoint) {
    int year = Integer.parseInt(job.argument());
    List<CouncilId> next = councils.after(operator, job.id(), checkpoint, AT_ONCE);
    for (SeasonCouncil council : board.chosen(operator, year, next))
      if (council.stage() == SeasonStage.NOT_BEGUN) begin(operator, council, year);
    return new Chunk(next.size(), CouncilsOfJob.checkpoint(next, AT_ONCE), List.of());
  }

  /** A rule that is broken ends the job: the chunk with it leaves nothing, those before stay. */
  private void begin(Actor operator, SeasonCouncil council, int year) {
    try {
      Optional<ProgrammeRow> earlier = earlier(operator, council.id(), year);
      if (earlier.isPresent()) draft.fromEarlier(operator, earlier.get().id(), year, year);
      else draft.fromTemplate(operator, council.id(), year, year);
    } catch (RuleBroken broken) {
      throw new DraftNotWritten(council.name(), broken);
    }
  }

  /** What held or was written for the years before; a repealed one is no example. */
  private Optional<ProgrammeRow> earlier(Actor operator, CouncilId council, int year) {
    return programmes
        .page(operator, ProgrammeFilter.of(council), new Page.Request(1, LOOKED_AT))
        .items()
        .stream()
        .filter(row -> row.toYear() < year && row.state() != ProgrammeState.REPEALED)
        .findFirst();
  }
}
