package ua.opencities.document;

import jakarta.inject.Inject;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** What is known of a stored file, without its bytes. */
@UseCase
public class FileCard {
  private final StoredFiles files;

  @Inject
  FileCard(StoredFiles files) {
    this.files = files;
  }

  /**
   * @throws ua.opencities.shared.NotFound when there is no such file, or it is not the asker's
   */
  public FileFacts of(Actor actor, FileId id) {
    return files.facts(id);
  }
}
