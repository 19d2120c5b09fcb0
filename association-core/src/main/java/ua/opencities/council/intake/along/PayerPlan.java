package ua.opencities.council.intake.along;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Optional;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.code.Iban;
import ua.opencities.council.intake.mapping.ImportField;
import ua.opencities.council.payer.PayerView;

/** Who else pays for a council, as a line tells it. */
record PayerPlan(String name, Optional<Edrpou> edrpou, Optional<Iban> iban) {
  /**
   * One that the list does not name is the council itself under another code.
   *
   * @return empty when the line tells of none
   */
  static Optional<PayerPlan> of(CouncilOfLine line) {
    Optional<String> name = line.cell(ImportField.PAYER_NAME);
    Optional<Edrpou> edrpou = line.cell(ImportField.PAYER_EDRPOU).map(Edrpou::new);
    Optional<Iban> iban = line.cell(ImportField.PAYER_IBAN).map(Iban::new);
    if (edrpou.isPresent() || iban.isPresent())
      return Optional.of(new PayerPlan(name.orElseGet(line::name), edrpou, iban));
    if (name.isPresent()) throw BroughtWrong.payerWithoutCode(name.get());
    return Optional.empty();
  }

  JsonObject json() {
    var json = Json.createObjectBuilder().add("name", name);
    edrpou.ifPresent(code -> json.add("edrpou", code.value()));
    iban.ifPresent(account -> json.add("iban", account.value()));
    return json.build();
  }

  static PayerPlan read(JsonObject json) {
    return new PayerPlan(
        json.getString("name"),
        Optional.ofNullable(json.getString("edrpou", null)).map(Edrpou::new),
        Optional.ofNullable(json.getString("iban", null)).map(Iban::new));
  }

  /** Whether money of this payer is taken for the council's already. */
  boolean isToldBy(Optional<Edrpou> code, Optional<Iban> account) {
    return (edrpou.isEmpty() || edrpou.equals(code)) && (iban.isEmpty() || iban.equals(account));
  }

  boolean isToldBy(PayerView payer) {
    return isToldBy(payer.edrpou(), payer.iban());
  }

  /** For a reader: «Відділ фінансів, 12345678, UA…». */
  String shown() {
    return name
        + edrpou.map(code -> ", " + code.value()).orElse("")
        + iban.map(account -> ", " + account.value()).orElse("");
  }
}
