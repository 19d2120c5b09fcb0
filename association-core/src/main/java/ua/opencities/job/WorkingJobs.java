package ua.opencities.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.opencities.job.LayDownJob.Failure;
import ua.opencities.job.TakeJob.Taken;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.RuleBroken;
import ua.opencities.tenancy.Actor;

/** A transaction a chunk; so it is no use case itself. */
@Dependent
class WorkingJobs implements RunNextJob {
  private static final Logger LOG = Logger.getLogger(WorkingJobs.class.getName());
  private final TakeJob takeJob;
  private final WorkChunk workChunk;
  private final LayDownJob layDownJob;

  @Inject
  WorkingJobs(TakeJob takeJob, WorkChunk workChunk, LayDownJob layDownJob) {
    this.takeJob = takeJob;
    this.workChunk = workChunk;
    this.layDownJob = layDownJob;
  }

  @Override
  public Optional<JobId> run(Actor operator, String node, BooleanSupplier stopping) {
    Optional<Taken> taken = takeJob.next(operator, node);
    taken.ifPresent(job -> work(operator, job, stopping));
    return taken.map(Taken::id);
  }

  private void work(Actor operator, Taken job, BooleanSupplier stopping) {
    try {
      while (!stopping.getAsBoolean()) if (!workChunk.more(operator, job)) return;
      layDownJob.layDown(operator, job, Optional.empty());
    } catch (RuntimeException | Error broken) {
      String reference = newReference();
      Optional<String> sentence = sentence(broken);
      if (sentence.isEmpty())
        LOG.log(
            Level.SEVERE, broken, () -> "job " + job.kind() + " failed, reference " + reference);
      layDownJob.layDown(operator, job, Optional.of(new Failure(sentence, reference)));
    }
  }

  /** Kept in the row, so in the association's first language. */
  private static Optional<String> sentence(Throwable broken) {
    for (Throwable t = broken; t != null; t = t.getCause() == t ? null : t.getCause())
      if (t instanceof RuleBroken rule) return Optional.of(Texts.of(Language.UK).sentence(rule));
    return Optional.empty();
  }

  static String newReference() {
    return UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  }
}
