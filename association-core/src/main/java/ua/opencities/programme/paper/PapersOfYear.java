package ua.opencities.programme.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.job.Chunk;
import ua.opencities.job.JobKind;
import ua.opencities.job.JobView;
import ua.opencities.tenancy.Actor;

/** The papers of all programmes of one year as PDF in one archive; the argument is the year. */
@ApplicationScoped
class PapersOfYear implements JobKind {
  private static final int AT_ONCE = 2;
  @Inject private YearProgrammes programmes;
  @Inject private ProgrammePapers papers;

  @Override
  public String kind() {
    return "papers-of-year";
  }

  @Override
  public long total(Actor operator, String argument) {
    return programmes.count(Integer.parseInt(argument));
  }

  @Override
  public Chunk step(Actor operator, JobView job, Optional<String> checkpoint) {
    int year = Integer.parseInt(job.argument());
    var lines = programmes.after(year, checkpoint.orElse(""), AT_ONCE);
    List<Chunk.File> files = lines.stream().flatMap(line -> files(operator, line)).toList();
    return lines.size() < AT_ONCE
        ? Chunk.last(lines.size(), files)
        : Chunk.then(lines.get(AT_ONCE - 1).id().toString(), lines.size(), files);
  }

  private Stream<Chunk.File> files(Actor operator, YearProgrammes.Line line) {
    return papers.kinds(operator, line.id()).stream()
        .map(
            kind ->
                new Chunk.File(
                    line.oblast() + "/" + line.council() + "/" + kind.slug() + ".pdf",
                    PaperFormat.PDF.of(papers.of(operator, line.id(), kind)).bytes()));
  }

  @Override
  public Optional<String> archive(JobView job) {
    return Optional.of("prohramy-" + job.argument() + ".zip");
  }
}
