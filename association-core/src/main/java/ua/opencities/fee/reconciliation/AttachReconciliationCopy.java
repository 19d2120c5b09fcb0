package ua.opencities.fee.reconciliation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ua.opencities.document.FileCard;
import ua.opencities.document.FileFacts;
import ua.opencities.document.StoreFile;
import ua.opencities.fee.reconciliation.paper.ReconciliationId;
import ua.opencities.shared.held.Held;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Adds a signed copy of the act: PDF, a scan, p7s, asice or docx; whole or not at all. */
@UseCase
public class AttachReconciliationCopy {
  private static final int MOST = 20;
  private final ReconciliationActs acts;
  private final StoreFile store;
  private final FileCard cards;
  private final Clock clock;
  private final Event<ReconciliationCopyAttached> attached;

  @Inject
  AttachReconciliationCopy(
      ReconciliationActs acts,
      StoreFile store,
      FileCard cards,
      Clock clock,
      Event<ReconciliationCopyAttached> attached) {
    this.acts = acts;
    this.store = store;
    this.cards = cards;
    this.clock = clock;
    this.attached = attached;
  }

  /**
   * @throws CopyNotTaken when this very file is there already, or too many are
   * @throws ua.opencities.shared.RuleBroken as {@link StoreFile} refuses files
   */
  public void attach(
      Actor actor, ReconciliationId id, String name, String mediaType, Held content) {
    acts.oneAtATime(id);
    var act = acts.get(id);
    var known = acts.copies(id);
    FileFacts file = store.store(actor, Optional.of(act.council()), name, mediaType, content);
    if (known.stream().anyMatch(it -> cards.of(actor, it.file()).sha256().equals(file.sha256())))
      throw CopyNotTaken.isThere(file.name());
    if (known.size() >= MOST) throw CopyNotTaken.tooMany(MOST);
    acts.attach(act, known.size() + 1, file.id(), actor, clock.instant());
    attached.fire(
        new ReconciliationCopyAttached(actor.name(), act.council(), id, act.number(), file.name()));
  }
}
