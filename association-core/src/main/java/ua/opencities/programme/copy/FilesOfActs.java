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
    programme.acts().forEach(act -> act.file().ifPresent(files::add));
    Map<UUID, List<Signature>> signed = signatures.files(actor, files);
    List<ActFile> found = new ArrayList<>();
    for (ActView act : programme.acts()) {
      act.file().ifPresent(scan -> found.add(scan(actor, act, new FileId(scan), signed)));
      for (SignedCopy copy : attached)
        if (copy.verb() == act.verb()) found.add(copy(actor, copy, signed));
    }
    return found;
  }

  private ActFile scan(Actor actor, ActView act, FileId id, Map<UUID, List<Signature>> signed) {
    FileFacts file = cards.of(actor, id);
    return new ActFile(
        act.verb(),
        Optional.empty(),
        file,
        Optional.empty(),
        file.storedAt(),
        signed.getOrDefault(id.value(), List.of()));
  }

  private ActFile copy(Actor actor, SignedCopy copy, Map<UUID, List<Signature>> signed) {
    return new ActFile(
        copy.verb(),
        Optional.of(copy.id()),
        cards.of(actor, copy.file()),
        Optional.of(copy.attachedByShown()),
        copy.attachedAt(),
        signed.getOrDefault(copy.file().value(), List.of()));
  }
}
