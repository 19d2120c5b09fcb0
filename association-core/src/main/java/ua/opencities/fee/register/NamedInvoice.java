package ua.opencities.fee.register;

import ua.opencities.document.paper.PaperFile;
import ua.opencities.fee.InvoiceId;

/** An invoice as an archive files it: by oblast, under its council's name. */
record NamedInvoice(InvoiceId id, String number, String oblast, String council) {
  String placeOf(PaperFile file) {
    return oblast + "/" + council + ", " + file.name();
  }
}
