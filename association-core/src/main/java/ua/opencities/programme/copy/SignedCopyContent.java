package ua.opencities.programme.copy;

import jakarta.inject.Inject;
import java.util.UUID;
import ua.opencities.document.FileContent;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** A signed copy with its bytes. To be served as an attachment only, with nosniff. */
@UseCase
public class SignedCopyContent {
  private final SignedCopies copies;
  private final FileContent files;

  @Inject
  SignedCopyContent(SignedCopies copies, FileContent files) {
    this.copies = copies;
    this.files = files;
  }

  /**
   * @throws ua.opencities.shared.NotFound when there is no such copy, or it is not the asker's
   */
  public FileContent.Content read(Actor actor, UUID copy) {
    return files.read(actor, copies.get(copy).file());
  }
}
