package ua.opencities.programme.folder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ua.opencities.document.FileContent;
import ua.opencities.document.PathName;
import ua.opencities.document.folder.FactsJson;
import ua.opencities.document.folder.FolderFile;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.copy.ActFile;
import ua.opencities.programme.copy.FilesOfActs;
import ua.opencities.tenancy.Actor;

/** Scans and signed copies of an edition's acts, each beside who signed it. */
@ApplicationScoped
class EditionActs {
  @Inject private FilesOfActs files;
  @Inject private FileContent contents;

  List<FolderFile> of(Actor actor, String at, ProgrammeId id) {
    List<FolderFile> found = new ArrayList<>();
    int number = 0;
    for (ActFile file : files.of(actor, id)) {
      String verb = file.verb().name().toLowerCase(Locale.ROOT);
      // numbered, since two copies may bear one name; a signature is found beside its file
      String path = at + "/" + PathName.of("%s-%02d".formatted(verb, ++number), file.file().name());
      found.add(new FolderFile(path, asker -> contents.read(asker, file.file().id()).content()));
      found.add(FolderFile.text(path + ".json", FactsJson.of(file)));
    }
    return found;
  }
}
