package ua.opencities.payment;

import java.util.Optional;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;

/**
 * Which payments are asked for: of a council, of a year, with a word in council, payer or number.
 */
public record PaymentSearch(
    Optional<CouncilId> council,
    Optional<Integer> year,
    Optional<String> words,
    Page.Request page) {
  public static PaymentSearch all() {
    return new PaymentSearch(
        Optional.empty(), Optional.empty(), Optional.empty(), Page.Request.first());
  }
}
