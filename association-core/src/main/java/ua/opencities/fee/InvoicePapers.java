package ua.opencities.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.tenancy.CouncilId;

/** The files of issued invoices: each made once and kept with its hash. */
@ApplicationScoped
class InvoicePapers {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  Optional<byte[]> kept(InvoiceId invoice, PaperFormat format) {
    List<?> found =
        database
            .createNativeQuery(
                "select content from invoice_paper where invoice_id = ?1 and format = ?2")
            .setParameter(1, invoice.value())
            .setParameter(2, format.name())
            .getResultList();
    return found.stream().map(bytes -> (byte[]) bytes).findFirst();
  }

  /** Of two who make it at once the first keeps it, and both hand out that one. */
  byte[] keep(InvoiceId invoice, CouncilId council, PaperFormat format, byte[] content) {
    database
        .createNativeQuery(
            "insert into invoice_paper(invoice_id, council_id, format, content, sha256, made_at)"
                + " values (?1, ?2, ?3, ?4, encode(sha256(?4), 'hex'), now())"
                + " on conflict do nothing")
        .setParameter(1, invoice.value())
        .setParameter(2, council.value())
        .setParameter(3, format.name())
        .setParameter(4, content)
        .executeUpdate();
    return kept(invoice, format).orElseThrow();
  }
}
