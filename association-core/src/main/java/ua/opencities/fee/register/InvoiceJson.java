package ua.opencities.fee.register;

import java.util.List;
import java.util.UUID;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.MoneyJson;

/**
 * An invoice. It is due as printed on {@code dueOn}, or in {@code parts} of which that is the last
 * day; {@code payBy} is the day by which its next part is to be paid, another one where that was
 * agreed on {@code agreedOn}. {@code amount} is as printed, {@code corrected} the sum by corrective
 * invoices. {@code explanation}, {@code purpose} and {@code sha256} only when one is asked for.
 */
public record InvoiceJson(
    UUID id,
    UUID council,
    String councilName,
    String number,
    int year,
    String issuedOn,
    String dueOn,
    String payBy,
    String agreedOn,
    MoneyJson amount,
    MoneyJson corrected,
    MoneyJson writtenOff,
    MoneyJson paid,
    MoneyJson outstanding,
    String state,
    List<String> explanation,
    List<PartJson> parts,
    String purpose,
    String sha256) {
  /** Told of one invoice; empty when it is to be paid at once. */
  public record PartJson(String dueOn, MoneyJson amount) {}

  public static InvoiceJson of(InvoiceRow row) {
    return of(row, null, null, null, null);
  }

  public static InvoiceJson of(InvoiceView view, Language language) {
    return of(
        view.row(),
        view.explanation().lines(Texts.of(language)),
        view.explanation().parts().stream()
            .map(part -> new PartJson(part.day().toString(), MoneyJson.of(part.amount())))
            .toList(),
        view.purpose(),
        view.frozenSha256());
  }

  private static InvoiceJson of(
      InvoiceRow row,
      List<String> explanation,
      List<PartJson> parts,
      String purpose,
      String sha256) {
    return new InvoiceJson(
        row.id().value(),
        row.council().value(),
        row.councilName(),
        row.number(),
        row.year(),
        row.issuedOn().toString(),
        row.dueOn().toString(),
        row.payBy().toString(),
        row.agreedOn().map(Object::toString).orElse(null),
        MoneyJson.of(row.amount()),
        MoneyJson.of(row.corrected()),
        MoneyJson.of(row.writtenOff()),
        MoneyJson.of(row.paid()),
        MoneyJson.of(row.outstanding()),
        row.state().name(),
        explanation,
        parts,
        purpose,
        sha256);
  }
}
