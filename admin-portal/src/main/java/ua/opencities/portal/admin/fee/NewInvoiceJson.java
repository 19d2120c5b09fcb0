package ua.opencities.portal.admin.fee;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.NotFound;
import ua.opencities.tariff.terms.Paying;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.web.typed.Typed;

/**
 * {@code {"council":"<id>","year":2027,"issuedOn":"2027-01-15","dueOn":"2027-02-15"}}; {@code
 * paying} may be {@code IN_PARTS} or {@code AT_ONCE}.
 */
public record NewInvoiceJson(
    String council, Integer year, String issuedOn, String dueOn, String paying, UUID billed) {
  /** As is kept of the council where it is left out; the council itself by its own id. */
  Optional<UUID> billedChosen() {
    return Optional.ofNullable(billed);
  }

  CouncilId councilId() {
    try {
      return new CouncilId(UUID.fromString(String.valueOf(council)));
    } catch (IllegalArgumentException malformed) {
      throw new NotFound("council");
    }
  }

  int yearAsked() {
    return Typed.year("year", year == null ? "" : year.toString());
  }

  /** As the council's programme says where it is left out. */
  Optional<Paying> payingChosen() {
    return Optional.ofNullable(paying).map(word -> Typed.choice("paying", word, Paying.class));
  }

  LocalDate issuedOnDay() {
    return Typed.date("issuedOn", issuedOn);
  }

  LocalDate dueOnDay() {
    return Typed.date("dueOn", dueOn);
  }
}
