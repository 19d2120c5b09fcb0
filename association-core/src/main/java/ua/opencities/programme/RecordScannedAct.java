package ua.opencities.programme;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.document.StoreFile;
import ua.opencities.membership.Scan;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.EnteredAct;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Records an act with the scan of its paper: an act that is refused leaves no file behind. */
@UseCase
public class RecordScannedAct {
  private final Programmes programmes;
  private final StoreFile files;
  private final RecordCommitteeAct committee;
  private final RecordSessionAct session;

  @Inject
  RecordScannedAct(
      Programmes programmes,
      StoreFile files,
      RecordCommitteeAct committee,
      RecordSessionAct session) {
    this.programmes = programmes;
    this.files = files;
    this.committee = committee;
    this.session = session;
  }

  /**
   * @param verb the committee agrees, the session approves
   * @param scan if the paper was scanned; the act names it from then on
   * @throws ActOutOfTurn as the committee's and the session's own deeds do
   */
  public void record(
      Actor actor, ProgrammeId id, ActVerb verb, EnteredAct act, Optional<Scan> scan) {
    EnteredAct kept = scan.map(paper -> act.withFile(store(actor, id, paper))).orElse(act);
    if (verb == ActVerb.AGREED) committee.record(actor, id, kept);
    else session.record(actor, id, kept);
  }

  private UUID store(Actor actor, ProgrammeId id, Scan paper) {
    var council = programmes.get(id).view().council();
    return files
        .store(actor, Optional.of(council), paper.name(), paper.mediaType(), paper.bytes())
        .id()
        .value();
  }
}
