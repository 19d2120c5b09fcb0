package ua.opencities.fee.opening;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.account.EntryKind;
import ua.opencities.fee.account.OpeningLine;
import ua.opencities.fee.opening.line.OpeningFacts;
import ua.opencities.tenancy.CouncilId;

/**
 * What a line of an import becomes.
 *
 * @param number its own, or that of the invoice from before
 */
record Opening(UUID id, CouncilId council, LocalDate asOf, String number, OpeningFacts facts) {
  /** {@code В-2026/0001}. */
  static String balanceNumber(int year, int sequence) {
    return "В-%d/%04d".formatted(year, sequence);
  }

  /** A paid invoice is history alone and moves no account. */
  Optional<OpeningLine> line() {
    if (facts.amount().isZero()) return Optional.empty();
    var kind = facts.invoice().isPresent() ? EntryKind.PAST_INVOICE : EntryKind.OPENING;
    return Optional.of(
        new OpeningLine(council, id, kind, number, facts.amount(), asOf, facts.dueOn()));
  }

  JsonObject json() {
    var json =
        Json.createObjectBuilder()
            .add("id", id.toString())
            .add("council_id", council.toString())
            .add("kind", facts.invoice().isPresent() ? "INVOICE" : "BALANCE")
            .add("as_of", asOf.toString())
            .add("number", number)
            .add("amount", facts.amount().decimal());
    facts.dueOn().ifPresent(day -> json.add("due_on", day.toString()));
    facts
        .invoice()
        .ifPresent(
            invoice -> {
              json.add("issued_on", invoice.issuedOn().toString());
              json.add("invoice_sum", invoice.sum().decimal());
              invoice.year().ifPresent(year -> json.add("year", year));
            });
    return json.build();
  }
}
