package ua.opencities.programme.folder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import ua.opencities.document.folder.FolderFile;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.issue.TakeProgrammePaper;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.programme.paper.ProgrammePapers;
import ua.opencities.tenancy.Actor;

/**
 * The papers of an edition: the very file that was issued, where one was, else a draft as it
 * stands.
 */
@ApplicationScoped
class EditionPapers {
  @Inject private ProgrammePapers papers;
  @Inject private TakeProgrammePaper take;

  List<FolderFile> of(Actor actor, String at, ProgrammeId id) {
    List<FolderFile> files = new ArrayList<>();
    for (PaperKind kind : papers.kinds(actor, id))
      for (PaperFormat format : PaperFormat.values())
        files.add(
            new FolderFile(
                at + "/" + kind.slug() + "." + format.extension(),
                asker -> take.take(asker, id, kind, format).bytes()));
    return files;
  }
}
