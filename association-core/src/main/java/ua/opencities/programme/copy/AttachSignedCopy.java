package ua.opencities.programme.copy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import ua.opencities.document.FileFacts;
import ua.opencities.document.StoreFile;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.ActView;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.held.Held;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * Adds a signed copy to an act that was recorded: PDF, a scan, p7s, asice or docx. File, signatures
 * and copy are kept together or not at all.
 */
@UseCase
public class AttachSignedCopy {
  /** An act has a handful of signatories. */
  static final int MOST = 20;

  private final ProgrammeDetails programmes;
  private final FilesOfActs files;
  private final SignedCopies copies;
  private final StoreFile store;
  private final Clock clock;
  private final Event<SignedCopyAttached> happened;

  @Inject
  AttachSignedCopy(
      ProgrammeDetails programmes,
      FilesOfActs files,
      SignedCopies copies,
      StoreFile store,
      Clock clock,
      Event<SignedCopyAttached> happened) {
    this.programmes = programmes;
    this.files = files;
    this.copies = copies;
    this.store = store;
    this.clock = clock;
    this.happened = happened;
  }

  /** The file as it was handed over. */
  public record Handed(String name, String mediaType, Held content) {
    public Handed(String name, String mediaType, byte[] bytes) {
      this(name, mediaType, Held.of(bytes));
    }
  }

  /**
   * @throws NotFound when the programme has no such act
   * @throws SignedCopyNotTaken when this very file is there already, or too many are
   * @throws ua.opencities.shared.RuleBroken as {@link StoreFile} refuses files
   */
  public ActFile attach(Actor actor, ProgrammeId id, ActVerb verb, Handed handed) {
    copies.oneAtATime(id);
    ProgrammeView programme = programmes.of(actor, id);
    ActView act = programme.act(verb).orElseThrow(() -> new NotFound("act"));
    List<ActFile> all = files.of(actor, id).stream().filter(file -> file.verb() == verb).toList();
    List<ActFile> known = all.stream().filter(file -> file.act().equals(act.id())).toList();
    FileFacts file =
        store.store(
            actor,
            Optional.of(programme.council()),
            handed.name(),
            handed.mediaType(),
            handed.content());
    if (known.stream().anyMatch(it -> it.file().sha256().equals(file.sha256())))
      throw SignedCopyNotTaken.isThere(file.name());
    if (known.size() >= MOST) throw SignedCopyNotTaken.tooMany(MOST);
    copies.add(new SignedCopy(programme, act, all.size() + 1, file.id(), actor, clock.instant()));
    happened.fire(SignedCopyAttached.by(actor, programme, verb, file));
    return files.of(actor, id).stream()
        .filter(it -> it.file().id().equals(file.id()))
        .findFirst()
        .orElseThrow();
  }
}
