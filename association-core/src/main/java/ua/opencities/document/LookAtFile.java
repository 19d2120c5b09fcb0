package ua.opencities.document;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.opencities.document.signature.ReadSignatures;
import ua.opencities.document.signature.Signature;
import ua.opencities.shared.held.Held;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * Looks at a file a person hands over as {@link StoreFile} does, and keeps nothing: for those who
 * hand in before a council is known.
 */
@UseCase
public class LookAtFile {
  private final StoredFiles files;
  private final ReadSignatures read;

  @Inject
  LookAtFile(StoredFiles files, ReadSignatures read) {
    this.files = files;
    this.read = read;
  }

  /**
   * What the file is, told by its content.
   *
   * @param name cleaned, with the ending of its kind
   */
  public record Seen(String name, String mediaType, String sha256, List<Signature> signatures) {}

  /**
   * @throws FileEmpty when there is nothing in it
   * @throws FileTooLarge above {@link StoreFile#limit()}
   * @throws FileKindNotAccepted for a kind that is not taken, whatever its name says
   * @throws ua.opencities.document.signature.SignatureNotReadable when it is damaged
   * @throws ua.opencities.document.signature.container.ContainerTooLarge for a zip bomb
   */
  public Seen look(Actor actor, String name, Held content) {
    FileKind kind = FileKind.accepted(name, content);
    String cleaned = FileName.cleaned(name, kind.extension);
    List<Signature> signatures =
        kind.signed()
            .map(it -> read.in(content, it, cleaned, new OurOriginals(files, Optional.empty())))
            .orElse(List.of());
    return new Seen(cleaned, kind.mediaType, content.sha256(), signatures);
  }
}
