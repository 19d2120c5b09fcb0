package ua.opencities.programme.season.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.opencities.job.Chunk;
import ua.opencities.job.CouncilsOfJob;
import ua.opencities.job.JobKind;
import ua.opencities.job.JobView;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.programme.DraftIfPossible;
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
 * is passed over; one whose draft cannot be written too, and the archive says why.
 */
@ApplicationScoped
class DraftsOfSeason implements JobKind {
  static final String KIND = "season-drafts";
  private static final int AT_ONCE = 5;
  private static final int LOOKED_AT = 20;

  @Inject private CouncilsOfJob councils;
  @Inject private SeasonBoard board;
  @Inject private ProgrammeRegister programmes;
  @Inject private DraftIfPossible draft;

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
    List<Chunk.File> skipped = new ArrayList<>();
    for (SeasonCouncil council : board.chosen(operator, year, next))
      if (council.stage() == SeasonStage.NOT_BEGUN)
        draft
            .draft(
                operator,
                council.id(),
                earlier(operator, council.id(), year).map(ProgrammeRow::id),
                year)
            .ifPresent(broken -> skipped.add(skipped(council, broken)));
    return new Chunk(next.size(), CouncilsOfJob.checkpoint(next, AT_ONCE), skipped);
  }

  /** Only where a council was passed over. */
  @Override
  public Optional<String> archive(JobView job) {
    return Optional.of("season-" + job.argument() + "-not-written.zip");
  }

  private static Chunk.File skipped(SeasonCouncil council, RuleBroken broken) {
    Texts texts = Texts.of(Language.UK);
    String why =
        texts.text("season.draft-not-written", council.name(), texts.sentence(broken)) + "\n";
    return new Chunk.File(
        council.name().replaceAll("[\\\\/:*?\"<>|]", " ") + ".txt",
        why.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * What held or was written for the years before. What is over is no example, nor is a programme
   * of other associations.
   */
  private Optional<ProgrammeRow> earlier(Actor operator, CouncilId council, int year) {
    return programmes
        .page(operator, ProgrammeFilter.of(council), new Page.Request(1, LOOKED_AT))
        .items()
        .stream()
        .filter(row -> row.toYear() < year && !row.state().isOver() && !row.elsewhere())
        .findFirst();
  }
}
