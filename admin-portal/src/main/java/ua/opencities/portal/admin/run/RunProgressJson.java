package ua.opencities.portal.admin.run;

import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.run.register.RunView;
import ua.opencities.job.JobView;

/**
 * How far the invoices of a run are.
 *
 * @param state of the run; {@code work} of its job: QUEUED, RUNNING, DONE, FAILED, CANCELLED
 */
public record RunProgressJson(
    UUID run, String state, String work, long done, long total, long issued, long exceptions) {
  static RunProgressJson of(RunView run, Optional<JobView> job) {
    return new RunProgressJson(
        run.id().value(),
        run.state().name(),
        job.map(it -> it.state().name()).orElse(null),
        job.map(JobView::done).orElse(0L),
        job.map(JobView::total).orElse(0L),
        run.figures().issued(),
        run.figures().hindered());
  }
}
