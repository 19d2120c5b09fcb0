package ua.opencities.programme.folder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.opencities.council.CouncilCard;
import ua.opencities.council.CouncilFolders;
import ua.opencities.council.CouncilProfile;
import ua.opencities.document.PathName;
import ua.opencities.document.folder.YearFolder;
import ua.opencities.job.Chunk;
import ua.opencities.job.CouncilsOfJob;
import ua.opencities.job.JobKind;
import ua.opencities.job.JobView;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/**
 * The year's folders of chosen councils in one archive, a council at a time; argument: the year.
 */
@ApplicationScoped
class FoldersOfYear implements JobKind {
  private static final int AT_ONCE = 1;

  @Inject private CouncilsOfJob councils;
  @Inject private CouncilProfile profiles;
  @Inject private CouncilFolders folders;
  @Inject private YearFolder folder;

  @Override
  public String kind() {
    return FoldersWanted.JOB;
  }

  /** Without chosen councils there is nothing to do. */
  @Override
  public long total(Actor operator, String argument) {
    return 0;
  }

  @Override
  public Chunk step(Actor operator, JobView job, Optional<String> checkpoint) {
    int year = FoldersWanted.read(job.argument()).year();
    List<CouncilId> next = councils.after(operator, job.id(), checkpoint, AT_ONCE);
    List<Chunk.File> files = new ArrayList<>();
    for (CouncilId council : next) pack(operator, council, year, files);
    return new Chunk(next.size(), CouncilsOfJob.checkpoint(next, AT_ONCE), files);
  }

  private void pack(Actor operator, CouncilId council, int year, List<Chunk.File> files) {
    CouncilCard card = profiles.of(operator, council);
    String at = PathName.of(card.oblastInFull().nominative(), folders.of(operator, council));
    for (YearFolder.Unread file : folder.unread(operator, council, year))
      files.add(new Chunk.File(at + "/" + file.path(), file.content()));
  }

  @Override
  public Optional<String> archive(JobView job) {
    return Optional.of("papky-" + job.argument() + ".zip");
  }
}
