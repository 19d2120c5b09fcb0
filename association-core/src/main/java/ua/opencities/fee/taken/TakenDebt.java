package ua.opencities.fee.taken;

import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/**
 * What an heir owes for a predecessor.
 *
 * @param source the invoice, or what the predecessor's account began with
 * @param kind which of these it is
 * @param council that owes it now
 * @param predecessor whose invoice it was, be it that several councils came between
 * @param line «Членський внесок за 2026 рік»; empty text where no invoice of ours says it
 * @param bookedOn when it came, of several parts the last
 * @param outstanding of what came, still
 * @param passedOn what of it went on to another council, where nothing is left to pay here
 */
public record TakenDebt(
    UUID source,
    Kind kind,
    CouncilId council,
    String councilName,
    String predecessor,
    String number,
    LocalDate issuedOn,
    String line,
    LocalDate bookedOn,
    Money outstanding,
    Money passedOn) {

  /** Where a debt began. */
  public enum Kind {
    INVOICE,
    PAST_INVOICE,
    OPENING
  }

  public boolean isInvoice() {
    return kind == Kind.INVOICE;
  }
}
