package ua.opencities.programme.folder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.opencities.document.FileCard;
import ua.opencities.document.FileContent;
import ua.opencities.document.IssuedPaperFacts;
import ua.opencities.document.PaperTrail;
import ua.opencities.document.folder.FolderFile;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.programme.paper.ProgrammePapers;
import ua.opencities.tenancy.Actor;

/** The papers of an edition: the very file that was issued, where one was, else as it stands. */
@ApplicationScoped
class EditionPapers {
  @Inject private ProgrammePapers papers;
  @Inject private PaperTrail trail;
  @Inject private FileCard cards;
  @Inject private FileContent contents;

  List<FolderFile> of(Actor actor, String at, ProgrammeId id) {
    List<FolderFile> files = new ArrayList<>();
    for (PaperKind kind : papers.kinds(actor, id))
      for (PaperFormat format : PaperFormat.values())
        files.add(
            new FolderFile(
                at + "/" + kind.slug() + "." + format.extension(),
                asker -> bytes(asker, id, kind, format)));
    return files;
  }

  private byte[] bytes(Actor actor, ProgrammeId id, PaperKind kind, PaperFormat format) {
    Optional<IssuedPaperFacts> issued =
        trail.of(actor, "programme." + kind.slug(), id.value()).stream()
            .filter(paper -> cards.of(actor, paper.file()).mediaType().equals(format.mediaType()))
            .reduce((earlier, later) -> later);
    return issued
        .map(paper -> contents.read(actor, paper.file()).bytes())
        .orElseGet(() -> format.of(papers.of(actor, id, kind)).bytes());
  }
}
