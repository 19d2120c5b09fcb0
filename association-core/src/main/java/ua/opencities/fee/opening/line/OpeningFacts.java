package ua.opencities.fee.opening.line;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.shared.Money;

/**
 * What a line says, read.
 *
 * @param amount with what the account would begin: owed (+), paid ahead (−); of an invoice what was
 *     not paid
 * @param dueOn of what was owed
 * @param invoice empty for a balance
 */
public record OpeningFacts(Money amount, Optional<LocalDate> dueOn, Optional<Invoice> invoice) {
  public static final OpeningFacts NONE =
      new OpeningFacts(Money.ZERO, Optional.empty(), Optional.empty());

  /**
   * One issued before.
   *
   * @param year whose annual fee it asked for
   */
  public record Invoice(String number, LocalDate issuedOn, Money sum, Optional<Integer> year) {}

  OpeningVerdict verdict() {
    if (invoice.isPresent()) return OpeningVerdict.INVOICE;
    if (amount.isZero()) return OpeningVerdict.NOTHING;
    return amount.isPositive() ? OpeningVerdict.DEBT : OpeningVerdict.CREDIT;
  }

  boolean isOpenInvoice() {
    return invoice.isPresent() && amount.isPositive();
  }

  JsonObject json() {
    var json = Json.createObjectBuilder().add("amount", amount.decimal());
    dueOn.ifPresent(day -> json.add("due", day.toString()));
    invoice.ifPresent(
        it -> {
          json.add("number", it.number());
          json.add("issued", it.issuedOn().toString());
          json.add("sum", it.sum().decimal());
          it.year().ifPresent(year -> json.add("year", year));
        });
    return json.build();
  }

  public static OpeningFacts read(String kept) {
    try (var reader = Json.createReader(new StringReader(kept))) {
      JsonObject json = reader.readObject();
      Optional<Invoice> invoice =
          Optional.ofNullable(json.getString("number", null))
              .map(
                  number ->
                      new Invoice(
                          number,
                          LocalDate.parse(json.getString("issued")),
                          Money.of(json.getString("sum")),
                          Optional.ofNullable(json.getJsonNumber("year"))
                              .map(year -> year.intValue())));
      return new OpeningFacts(
          Money.of(json.getString("amount")),
          Optional.ofNullable(json.getString("due", null)).map(LocalDate::parse),
          invoice);
    }
  }
}
