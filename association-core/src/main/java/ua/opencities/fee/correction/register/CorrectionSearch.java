package ua.opencities.fee.correction.register;

import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.correction.paper.CorrectionKind;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;

/**
 * Which corrections are asked for.
 *
 * @param year of issue
 * @param words part of a number, of the invoice's number or of a council's name
 */
public record CorrectionSearch(
    Optional<CouncilId> council,
    Optional<UUID> invoice,
    Optional<CorrectionKind> kind,
    Optional<Integer> year,
    Optional<String> words,
    Page.Request page) {
  public static CorrectionSearch all(Page.Request page) {
    return new CorrectionSearch(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        page);
  }

  public static CorrectionSearch of(CouncilId council, Page.Request page) {
    return new CorrectionSearch(
        Optional.of(council),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        page);
  }

  public static CorrectionSearch ofInvoice(UUID invoice) {
    return new CorrectionSearch(
        Optional.empty(),
        Optional.of(invoice),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Page.Request(1, 200));
  }
}
