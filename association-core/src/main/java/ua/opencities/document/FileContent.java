package ua.opencities.document;

import jakarta.inject.Inject;
import ua.opencities.shared.held.Held;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** A stored file with its bytes. To be served as an attachment only, with nosniff. */
@UseCase
public class FileContent {
  private final StoredFiles files;

  @Inject
  FileContent(StoredFiles files) {
    this.files = files;
  }

  /** What is handed out. */
  public record Content(FileFacts facts, Held content) {
    /** All in memory: for papers, which are small. */
    public byte[] bytes() {
      return content.all();
    }
  }

  /**
   * @throws ua.opencities.shared.NotFound when there is no such file, or it is not the asker's
   */
  public Content read(Actor actor, FileId id) {
    return new Content(files.facts(id), files.content(id));
  }
}
