package ua.opencities.fee.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.requisites.AssociationProfile;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tenancy.CouncilId;

/**
 * An invoice to read.
 *
 * @param explanation the tariff's, as it was at issue
 * @param payerEdrpou as printed
 * @param frozen canonical JSON of everything the paper says, and its hash
 */
public record InvoiceView(
    InvoiceRow row,
    FeeExplanation explanation,
    AssociationProfile payee,
    String payerName,
    Optional<String> payerEdrpou,
    List<String> legalBases,
    String amountInWords,
    String purpose,
    boolean demonstration,
    Instant issuedAt,
    String frozen,
    String frozenSha256) {
  public InvoiceId id() {
    return row.id();
  }

  public CouncilId council() {
    return row.council();
  }

  public String number() {
    return row.number();
  }

  /** {@code rakhunok-2026-0001}, for names of files. */
  public String fileName() {
    return "rakhunok-" + number().replace('/', '-');
  }
}
