package ua.opencities.fee.folder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.opencities.document.folder.FactsJson;
import ua.opencities.document.folder.FolderFile;
import ua.opencities.document.folder.FolderPart;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.fee.TakeInvoicePaper;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.register.InvoiceRegister;
import ua.opencities.fee.register.InvoiceRow;
import ua.opencities.fee.register.InvoiceSearch;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** The invoices of a council for a year, as papers and as facts with the frozen content. */
@ApplicationScoped
class InvoiceFolder implements FolderPart {
  @Inject private InvoiceRegister invoices;
  @Inject private InvoiceDetails details;
  @Inject private TakeInvoicePaper papers;

  @Override
  public List<FolderFile> of(Actor actor, CouncilId council, int year) {
    List<FolderFile> files = new ArrayList<>();
    var search =
        new InvoiceSearch(
            Optional.of(council),
            Optional.of(year),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            InvoiceSearch.Sort.of("number"),
            new Page.Request(1, 200));
    for (InvoiceRow row : invoices.list(actor, search).page().items()) {
      String at = "invoices/rakhunok-" + row.number().replace('/', '-');
      for (PaperFormat format : PaperFormat.values())
        files.add(
            FolderFile.small(
                at + "." + format.extension(),
                asker -> papers.take(asker, row.id(), format).bytes()));
      files.add(
          FolderFile.small(
              at + ".json",
              asker -> FactsJson.of(details.of(asker, row.id())).getBytes(StandardCharsets.UTF_8)));
    }
    return files;
  }
}
