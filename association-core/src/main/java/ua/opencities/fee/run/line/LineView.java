package ua.opencities.fee.run.line;

import java.util.Optional;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.shared.Money;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tenancy.CouncilId;

/**
 * A line of a run to read.
 *
 * @param detail what the sentence about the hindrance names: the invoice's number, the code, the
 *     new amount as decimal text
 */
public record LineView(
    CouncilId council,
    String name,
    String oblast,
    String oblastEn,
    Optional<Integer> inhabitants,
    Optional<Money> amount,
    Optional<FeeExplanation> explanation,
    Optional<Hindrance> hindrance,
    Optional<String> detail,
    Optional<InvoiceId> invoice,
    Optional<String> number) {
  public LineState state() {
    if (invoice.isPresent()) return LineState.ISSUED;
    return hindrance.isPresent() ? LineState.HINDERED : LineState.READY;
  }
}
