package ua.opencities.programme.copy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.document.FileCard;
import ua.opencities.document.FileFacts;
import ua.opencities.document.FileId;
import ua.opencities.document.signature.Signature;
import ua.opencities.document.signature.SignaturesOf;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.act.ActHistory;
import ua.opencities.programme.act.ActView;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Every file of the acts on one edition, with who signed it. */
@UseCase
public class FilesOfActs {
  private final ProgrammeDetails programmes;
  private final SignedCopies copies;
  private final FileCard cards;
  private final SignaturesOf signatures;

  @Inject
  FilesOfActs(
      ProgrammeDetails programmes, SignedCopies copies, FileCard cards, SignaturesOf signatures) {
    this.programmes = programmes;
    this.copies = copies;
    this.cards = cards;
    this.signatures = signatures;
  }

  /** In the order of the acts; of one act the scan first, then copies as they came. */
  public List<ActFile> of(Actor actor, ProgrammeId id) {
    ProgrammeView programme = programmes.of(actor, id);
    List<SignedCopy> attached = copies.on(id);
    List<UUID> files = new ArrayList<>(attached.stream().map(it -> it.file().value()).toList());
    var history = new ActHistory(programme.acts(), programme.pastActs());
    history.all().forEach(act -> act.file().ifPresent(files::add));
    Map<UUID, List<Signature>> signed = signatures.files(actor, files);
    List<ActFile> found = new ArrayList<>();
    for (ActView act : history.all()) {
      if (history.isCorrected(act) && isKeptBy(history, act)) continue;
      act.file().ifPresent(scan -> found.add(scan(actor, act, new FileId(scan), signed)));
      for (SignedCopy copy : attached)
        if (history.standsFor(act, copy.act())) found.add(copy(actor, act, copy, signed));
    }
    return found;
  }

  /** The correction stands with the same scan and the same copies. */
  private static boolean isKeptBy(ActHistory history, ActView act) {
    return history.correctionOf(act).filter(it -> it.file().equals(act.file())).isPresent();
  }

  private ActFile scan(Actor actor, ActView act, FileId id, Map<UUID, List<Signature>> signed) {
    FileFacts file = cards.of(actor, id);
    return new ActFile(
        act.id(),
        act.verb(),
        Optional.empty(),
        file,
        Optional.empty(),
        file.storedAt(),
        signed.getOrDefault(id.value(), List.of()));
  }

  private ActFile copy(
      Actor actor, ActView act, SignedCopy copy, Map<UUID, List<Signature>> signed) {
    return new ActFile(
        act.id(),
        copy.verb(),
        Optional.of(copy.id()),
        cards.of(actor, copy.file()),
        Optional.of(copy.attachedByShown()),
        copy.attachedAt(),
        signed.getOrDefault(copy.file().value(), List.of()));
  }
}
