package ua.opencities.fee.reconciliation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.document.FileCard;
import ua.opencities.document.signature.Signature;
import ua.opencities.document.signature.SignaturesOf;
import ua.opencities.fee.reconciliation.ReconciliationView.SignedCopy;
import ua.opencities.fee.reconciliation.paper.ReconciliationId;
import ua.opencities.fee.reconciliation.side.AnswersOf;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** The reconciliation acts of a council. */
@UseCase
public class Reconciliations {
  private final ReconciliationActs acts;
  private final AnswersOf answers;
  private final CouncilProfile councils;
  private final FileCard cards;
  private final SignaturesOf signatures;

  @Inject
  Reconciliations(
      ReconciliationActs acts,
      AnswersOf answers,
      CouncilProfile councils,
      FileCard cards,
      SignaturesOf signatures) {
    this.acts = acts;
    this.answers = answers;
    this.councils = councils;
    this.cards = cards;
    this.signatures = signatures;
  }

  /** The newest period first. A council that is not the actor's own is {@code NotFound}. */
  public Page<ReconciliationRow> of(Actor actor, CouncilId council, Page.Request page) {
    councils.of(actor, council);
    return acts.list(council, page);
  }

  /**
   * @throws ua.opencities.shared.NotFound when it is absent or another council's
   */
  public ReconciliationView act(Actor actor, ReconciliationId id) {
    var act = acts.get(id);
    var copies = acts.copies(id);
    Map<UUID, List<Signature>> signed =
        signatures.files(actor, copies.stream().map(it -> it.file().value()).toList());
    return new ReconciliationView(
        id,
        act.council(),
        act.content(),
        act.drawnByName(),
        answers.act(actor, id.value()),
        copies.stream()
            .map(
                it ->
                    new SignedCopy(
                        it.id(),
                        cards.of(actor, it.file()),
                        it.by(),
                        it.at(),
                        signed.getOrDefault(it.file().value(), List.of())))
            .toList());
  }
}
