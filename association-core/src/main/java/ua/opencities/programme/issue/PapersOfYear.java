package ua.opencities.programme.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.opencities.council.CouncilFolders;
import ua.opencities.document.PathName;
import ua.opencities.job.Chunk;
import ua.opencities.job.CouncilsOfJob;
import ua.opencities.job.JobKind;
import ua.opencities.job.JobView;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.programme.paper.PapersWanted;
import ua.opencities.programme.paper.ProgrammePapers;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/**
 * The papers of a year in one archive, two councils at a time: of the chosen councils, or of all
 * that have a programme for the year. The argument is {@link PapersWanted}.
 */
@ApplicationScoped
class PapersOfYear implements JobKind {
  private static final int AT_ONCE = 2;

  @Inject private YearProgrammes programmes;
  @Inject private CouncilsOfJob chosen;
  @Inject private CouncilFolders folders;
  @Inject private ProgrammePapers papers;
  @Inject private TakenPapers take;

  @Override
  public String kind() {
    return PapersWanted.JOB;
  }

  @Override
  public long total(Actor operator, String argument) {
    return programmes.councils(PapersWanted.read(argument).year());
  }

  @Override
  public Chunk step(Actor operator, JobView job, Optional<String> checkpoint) {
    PapersWanted wanted = PapersWanted.read(job.argument());
    List<CouncilId> next =
        job.councils() > 0
            ? chosen.after(operator, job.id(), checkpoint, AT_ONCE)
            : programmes.councilsAfter(wanted.year(), checkpoint, AT_ONCE);
    List<Chunk.File> files = new ArrayList<>();
    for (CouncilId council : next) write(operator, council, wanted, files);
    return new Chunk(next.size(), CouncilsOfJob.checkpoint(next, AT_ONCE), files);
  }

  private void write(
      Actor operator, CouncilId council, PapersWanted wanted, List<Chunk.File> files) {
    List<YearProgrammes.Line> lines = programmes.of(List.of(council), wanted.year());
    long several = lines.stream().filter(line -> !line.amendment()).count();
    String named = folders.of(operator, council);
    int number = 0;
    for (YearProgrammes.Line line : lines) {
      if (!line.amendment()) number++;
      String folder = several > 1 ? named + ", " + number : named;
      Set<PaperKind> fromDocx = take.fromDocx(operator, council, line.id());
      for (PaperKind kind : kindsOf(operator, line))
        if (wanted.kinds().contains(kind))
          for (var paper :
              take.of(operator, line.id(), kind, fromDocx.contains(kind), wanted.formats()))
            files.add(new Chunk.File(path(line, folder, paper.name()), paper.bytes()));
    }
  }

  private List<PaperKind> kindsOf(Actor operator, YearProgrammes.Line line) {
    return papers.kinds(operator, line.id());
  }

  private static String path(YearProgrammes.Line line, String folder, String name) {
    return line.amendment()
        ? PathName.of(line.oblast(), folder, "amendment", name)
        : PathName.of(line.oblast(), folder, name);
  }

  @Override
  public Optional<String> archive(JobView job) {
    return Optional.of("prohramy-" + job.subject() + ".zip");
  }
}
