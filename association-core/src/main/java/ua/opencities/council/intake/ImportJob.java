package ua.opencities.council.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.job.Chunk;
import ua.opencities.job.JobKind;
import ua.opencities.job.JobView;
import ua.opencities.tenancy.Actor;

/** Applies a rehearsed list, some hundred lines a step. The argument is the import's id. */
@ApplicationScoped
class ImportJob implements JobKind {
  static final String KIND = "council-import";

  @Inject private ApplyLines apply;
  @Inject private ImportRows rows;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public long total(Actor operator, String argument) {
    return rows.toApply(id(argument));
  }

  @Override
  public Chunk step(Actor operator, JobView job, Optional<String> checkpoint) {
    int worked = apply.apply(operator, id(job.argument()));
    return worked < ApplyLines.AT_ONCE
        ? Chunk.last(worked, List.of())
        : Chunk.then("more", worked, List.of());
  }

  private static ImportId id(String argument) {
    return new ImportId(UUID.fromString(argument));
  }
}
