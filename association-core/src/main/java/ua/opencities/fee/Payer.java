package ua.opencities.fee;

import java.util.Optional;
import ua.opencities.council.CouncilCard;
import ua.opencities.council.code.Iban;
import ua.opencities.council.payer.PayerRefused;
import ua.opencities.council.payer.PayerView;
import ua.opencities.tenancy.CouncilId;

/**
 * Who is asked to pay, as the invoice names it.
 *
 * @param name nominative, of the council
 * @param katottg empty text for a local association that has none
 */
public record Payer(
    CouncilId council,
    String name,
    Optional<String> edrpou,
    String katottg,
    boolean demonstration,
    Optional<Billed> billed) {

  /** Another than the council, to whom its invoice is made out. */
  public record Billed(String name, String edrpou, Optional<String> iban) {
    static Billed of(PayerView payer) {
      return new Billed(
          payer.name(),
          payer.edrpou().orElseThrow(PayerRefused::withoutEdrpou).value(),
          payer.iban().map(Iban::value));
    }
  }

  /** The same, made out to another where there is one. */
  public Payer madeOutTo(Optional<String> other, Optional<String> code, Optional<String> iban) {
    return new Payer(
        council,
        name,
        edrpou,
        katottg,
        demonstration,
        other.map(it -> new Billed(it, code.orElseThrow(), iban)));
  }

  Payer billed(Optional<PayerView> payer) {
    return new Payer(council, name, edrpou, katottg, demonstration, payer.map(Billed::of));
  }

  public static Payer of(CouncilCard card) {
    return new Payer(
        card.id(),
        card.name().nominative(),
        card.edrpou(),
        card.katottg(),
        card.demonstration(),
        Optional.empty());
  }
}
