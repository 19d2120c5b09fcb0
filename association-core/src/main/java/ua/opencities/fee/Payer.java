package ua.opencities.fee;

import java.util.Optional;
import ua.opencities.council.CouncilCard;
import ua.opencities.tenancy.CouncilId;

/**
 * Who is asked to pay, as the invoice names it.
 *
 * @param name nominative
 * @param katottg empty text for a local association that has none
 */
public record Payer(
    CouncilId council,
    String name,
    Optional<String> edrpou,
    String katottg,
    boolean demonstration) {
  public static Payer of(CouncilCard card) {
    return new Payer(
        card.id(), card.name().nominative(), card.edrpou(), card.katottg(), card.demonstration());
  }
}
