package ua.opencities.programme.copy;

import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.document.StoreFile;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.SetBackProgramme;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.EnteredAct;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Records an act that sets a programme back, together with its scan: both are kept, or neither. */
@UseCase
public class SetBackWithScan {
  private final ProgrammeDetails programmes;
  private final StoreFile store;
  private final SetBackProgramme setBack;

  @Inject
  SetBackWithScan(ProgrammeDetails programmes, StoreFile store, SetBackProgramme setBack) {
    this.programmes = programmes;
    this.store = store;
    this.setBack = setBack;
  }

  /**
   * @throws ua.opencities.shared.RuleBroken as the deed and {@link StoreFile} refuse
   */
  public void record(
      Actor actor,
      ProgrammeId id,
      ActVerb how,
      EnteredAct act,
      String reason,
      Optional<AttachSignedCopy.Handed> scan) {
    var council = Optional.of(programmes.of(actor, id).council());
    EnteredAct whole =
        scan.map(
                it ->
                    act.withFile(
                        store
                            .store(actor, council, it.name(), it.mediaType(), it.content())
                            .id()
                            .value()))
            .orElse(act);
    setBack.setBack(actor, id, how, whole, reason);
  }
}
