package ua.opencities.programme.copy;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.document.StoreFile;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.RecordCommitteeAct;
import ua.opencities.programme.RecordSessionAct;
import ua.opencities.programme.RepealProgramme;
import ua.opencities.programme.act.EnteredAct;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Records an act together with its scan: a refused act leaves no file, a refused file no act. */
@UseCase
public class RecordActWithScan {
  private final ProgrammeDetails programmes;
  private final StoreFile store;
  private final RecordCommitteeAct committee;
  private final RecordSessionAct session;
  private final RepealProgramme repeal;

  @Inject
  RecordActWithScan(
      ProgrammeDetails programmes,
      StoreFile store,
      RecordCommitteeAct committee,
      RecordSessionAct session,
      RepealProgramme repeal) {
    this.programmes = programmes;
    this.store = store;
    this.committee = committee;
    this.session = session;
    this.repeal = repeal;
  }

  /** Which act it is. */
  public enum Step {
    COMMITTEE,
    SESSION,
    REPEAL
  }

  /**
   * @throws ua.opencities.shared.RuleBroken as the act's own deed and {@link StoreFile} refuse
   */
  public void record(
      Actor actor,
      ProgrammeId id,
      Step step,
      EnteredAct act,
      Optional<AttachSignedCopy.Handed> scan) {
    EnteredAct whole = scan.map(it -> act.withFile(stored(actor, id, it))).orElse(act);
    switch (step) {
      case COMMITTEE -> committee.record(actor, id, whole);
      case SESSION -> session.record(actor, id, whole);
      case REPEAL -> repeal.repeal(actor, id, whole);
    }
  }

  private UUID stored(Actor actor, ProgrammeId id, AttachSignedCopy.Handed scan) {
    var council = programmes.of(actor, id).council();
    return store
        .store(actor, Optional.of(council), scan.name(), scan.mediaType(), scan.content())
        .id()
        .value();
  }
}
