package ua.opencities.portal.admin.council;

import java.util.Optional;
import java.util.stream.Stream;
import ua.opencities.council.code.CodeDigits;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.code.Iban;
import ua.opencities.council.details.CouncilDetails;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.details.PlaceKind;
import ua.opencities.web.FormReading;
import ua.opencities.web.Sent;

/** The fields of a council's details, the same for a new one and for a change. */
record DetailsForm(Sent sent, FormReading form) {
  private static final String[] FIELDS = {
    "name", "kind", "raion", "centreKind", "centreName", "edrpou", "budgetCode", "iban", "koatuu"
  };

  static String[] withCode() {
    return Stream.concat(Stream.of("katottg", "oblast"), Stream.of(FIELDS)).toArray(String[]::new);
  }

  /** Null when a field was refused; the reading says which. */
  CouncilDetails read() {
    var name = form.text("name", 200);
    var kind = form.choice("kind", CouncilKind.class);
    var raion = form.optionalText("raion", 100);
    var centreKind = form.choice("centreKind", PlaceKind.class);
    var centre = form.text("centreName", 100);
    Optional<Edrpou> edrpou = form.read(() -> filled("edrpou").map(Edrpou::typed));
    var budgetCode = form.read(() -> CodeDigits.budgetCode(filled("budgetCode")));
    Optional<Iban> iban = form.read(() -> filled("iban").map(Iban::typed));
    var koatuu = form.read(() -> CodeDigits.koatuu(filled("koatuu")));
    if (name == null || kind == null || raion == null || centreKind == null || centre == null)
      return null;
    if (edrpou == null || budgetCode == null || iban == null || koatuu == null) return null;
    return new CouncilDetails(
        kind, name, raion, centre, centreKind, koatuu, budgetCode, edrpou, iban);
  }

  private Optional<String> filled(String field) {
    return Optional.ofNullable(sent.field(field)).filter(typed -> !typed.isBlank());
  }
}
