package ua.opencities.fee.folder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import ua.opencities.document.PathName;
import ua.opencities.document.folder.FactsJson;
import ua.opencities.document.folder.FolderFile;
import ua.opencities.document.folder.FolderPart;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.fee.reconciliation.ReconciliationCopyContent;
import ua.opencities.fee.reconciliation.ReconciliationRow;
import ua.opencities.fee.reconciliation.ReconciliationView.SignedCopy;
import ua.opencities.fee.reconciliation.Reconciliations;
import ua.opencities.fee.reconciliation.paper.TakeReconciliationPaper;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** The reconciliation acts whose period touches the year, with the copies that were signed. */
@ApplicationScoped
class ReconciliationFolder implements FolderPart {
  private static final Page.Request ALL = new Page.Request(1, 200);
  @Inject private Reconciliations acts;
  @Inject private TakeReconciliationPaper papers;
  @Inject private ReconciliationCopyContent copies;

  @Override
  public List<FolderFile> of(Actor actor, CouncilId council, int year) {
    List<FolderFile> files = new ArrayList<>();
    for (ReconciliationRow act : acts.of(actor, council, ALL).items())
      if (act.from().getYear() <= year && year <= act.to().getYear()) put(actor, act, files);
    return files;
  }

  private void put(Actor actor, ReconciliationRow act, List<FolderFile> files) {
    String at = "reconciliation/" + PathName.of("akt-" + act.number().replace('/', '-'));
    for (PaperFormat format : PaperFormat.values())
      files.add(
          FolderFile.small(
              at + "." + format.extension(),
              asker -> papers.take(asker, act.id(), format).bytes()));
    files.add(
        FolderFile.small(
            at + ".json",
            asker -> FactsJson.of(acts.act(asker, act.id())).getBytes(StandardCharsets.UTF_8)));
    if (!act.signed()) return;
    int number = 0;
    for (SignedCopy copy : acts.act(actor, act.id()).copies()) {
      String path = at + "/" + PathName.of("signed-%02d".formatted(++number), copy.file().name());
      files.add(new FolderFile(path, asker -> copies.read(asker, copy.id()).content()));
      files.add(FolderFile.text(path + ".json", FactsJson.of(copy)));
    }
  }
}
