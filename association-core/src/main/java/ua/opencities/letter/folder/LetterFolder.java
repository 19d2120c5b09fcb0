package ua.opencities.letter.folder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ua.opencities.council.CouncilProfile;
import ua.opencities.document.PathName;
import ua.opencities.document.folder.FactsJson;
import ua.opencities.document.folder.FolderFile;
import ua.opencities.document.folder.FolderPart;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.letter.LetterDetails;
import ua.opencities.letter.LetterId;
import ua.opencities.letter.LetterView;
import ua.opencities.letter.paper.TakeLetter;
import ua.opencities.letter.register.LettersOfYear;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/**
 * The letters that went out in the year, as they went out; what the asker may not see is left out.
 */
@ApplicationScoped
class LetterFolder implements FolderPart {
  @Inject private CouncilProfile councils;
  @Inject private LettersOfYear ofYear;
  @Inject private LetterDetails letters;
  @Inject private TakeLetter papers;

  @Override
  public List<FolderFile> of(Actor actor, CouncilId council, int year) {
    councils.of(actor, council);
    List<FolderFile> files = new ArrayList<>();
    int place = 0;
    for (LetterId id : ofYear.of(actor, council, year)) {
      LetterView letter = letters.of(actor, id);
      String at = "letters/" + PathName.of("%03d-%s".formatted(++place, named(letter)));
      for (PaperFormat format : papers.formats(actor, letter))
        files.add(
            FolderFile.small(
                at + "." + format.extension(),
                asker -> papers.take(asker, id, format.extension()).bytes()));
      files.add(FolderFile.text(at + ".json", FactsJson.of(letter)));
    }
    return files;
  }

  private static String named(LetterView letter) {
    var out = letter.outgoing().orElseThrow();
    String from = letter.sender().name().toLowerCase(Locale.ROOT);
    return from + "-" + out.date() + "-" + out.number().replace('/', '-');
  }
}
