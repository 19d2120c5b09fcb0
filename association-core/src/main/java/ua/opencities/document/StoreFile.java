package ua.opencities.document;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import ua.opencities.document.signature.KeepSignatures;
import ua.opencities.document.signature.ReadSignatures;
import ua.opencities.document.signature.Signature;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Setting;
import ua.opencities.shared.held.Held;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/**
 * Takes in a file a person hands over: PDF, PNG, JPEG, DOCX, and signatures p7s, asice and asics.
 * Its kind is told by its content; the claimed type only names what was meant. Who signed it is
 * read and kept with it.
 */
@UseCase
public class StoreFile {
  private final StoredFiles files;
  private final ReadSignatures read;
  private final KeepSignatures keep;
  private final Clock clock;
  private final Event<FileStored> stored;

  @Inject
  StoreFile(
      StoredFiles files,
      ReadSignatures read,
      KeepSignatures keep,
      Clock clock,
      Event<FileStored> stored) {
    this.files = files;
    this.read = read;
    this.keep = keep;
    this.clock = clock;
    this.stored = stored;
  }

  /** The largest file taken, in megabytes. */
  public static int limit() {
    return Setting.number("OPENCITIES_UPLOAD_MB", 20);
  }

  /**
   * @param council whose file it is; empty for the association's own, which no council sees
   * @throws FileEmpty when there is nothing in it
   * @throws FileTooLarge above {@link #limit()}
   * @throws FileKindNotAccepted for any other kind of file, and for a document with macros
   * @throws ua.opencities.document.signature.SignatureNotReadable when it is damaged, or should
   *     bear a signature and does not
   * @throws ua.opencities.document.signature.container.ContainerTooLarge for a zip bomb
   * @throws NotFound when a council's person stores for anybody but their own council
   */
  public FileFacts store(
      Actor actor, Optional<CouncilId> council, String name, String claimedType, Held content) {
    if (!actor.isStaff() && !actor.council().equals(council)) throw new NotFound("council");
    FileKind kind = FileKind.accepted(name, content);
    String cleaned = FileName.cleaned(name, kind.extension);
    List<Signature> signatures =
        kind.signed()
            .map(format -> read.in(content, format, cleaned, new OurOriginals(files, council)))
            .orElse(List.of());
    StoredFile file =
        new StoredFile(council, cleaned, kind.mediaType, content, clock.instant(), actor.name());
    files.add(file, content);
    keep.keep(actor, council, file.facts().id().value(), signatures);
    stored.fire(file.happened());
    return file.facts();
  }
}
