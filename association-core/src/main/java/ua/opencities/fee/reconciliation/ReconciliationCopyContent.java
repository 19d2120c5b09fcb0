package ua.opencities.fee.reconciliation;

import jakarta.inject.Inject;
import java.util.UUID;
import ua.opencities.document.FileContent;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** A signed copy with its bytes. To be served as an attachment only, with nosniff. */
@UseCase
public class ReconciliationCopyContent {
  private final ReconciliationActs acts;
  private final FileContent files;

  @Inject
  ReconciliationCopyContent(ReconciliationActs acts, FileContent files) {
    this.acts = acts;
    this.files = files;
  }

  /**
   * @throws ua.opencities.shared.NotFound when there is no such copy, or it is not the asker's
   */
  public FileContent.Content read(Actor actor, UUID copy) {
    return files.read(actor, acts.copy(copy).file());
  }
}
