package ua.opencities.programme.folder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ua.opencities.document.folder.FolderFile;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.issue.TakeProgrammePaper;
import ua.opencities.programme.issue.TakenPapers;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.programme.paper.ProgrammePapers;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/**
 * The papers of an edition: the very file that was issued, where one was, else a draft as it
 * stands. Those of an uploaded DOCX are made at once: only then is it known whether there is a PDF.
 */
@ApplicationScoped
class EditionPapers {
  @Inject private ProgrammePapers papers;
  @Inject private TakeProgrammePaper take;
  @Inject private TakenPapers taken;

  List<FolderFile> of(Actor actor, String at, CouncilId council, ProgrammeId id) {
    List<FolderFile> files = new ArrayList<>();
    Set<PaperKind> fromDocx = taken.fromDocx(actor, council, id);
    for (PaperKind kind : papers.kinds(actor, id))
      if (fromDocx.contains(kind))
        for (var paper : taken.of(actor, id, kind, true, List.of(PaperFormat.values())))
          files.add(FolderFile.small(at + "/" + paper.name(), asker -> paper.bytes()));
      else
        for (PaperFormat format : PaperFormat.values())
          files.add(
              FolderFile.small(
                  at + "/" + kind.slug() + "." + format.extension(),
                  asker -> take.take(asker, id, kind, format).bytes()));
    return files;
  }
}
