package ua.opencities.fee.correction.paper;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ua.opencities.fee.frozen.Frozen;
import ua.opencities.fee.requisites.AssociationProfile;
import ua.opencities.language.AmountInWords;
import ua.opencities.language.DateInWords;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.Money;

/**
 * Everything a correction says, as it was said.
 *
 * @param dueOn by when a raised difference is to be paid
 * @param before the invoice's sum until then, what was still to be paid of it, or the credit
 * @param amount what the council owes more (+) or less (-); of a refund what went back
 * @param invoice empty of a refund
 * @param iban where a refund went
 * @param reverses the write-off or the refund that was a mistake
 */
public record CorrectionContent(
    CorrectionKind kind,
    String number,
    Grounds grounds,
    Optional<LocalDate> dueOn,
    Money before,
    Money amount,
    AssociationProfile payee,
    String payerName,
    Optional<String> payerEdrpou,
    Optional<CorrectedInvoice> invoice,
    Optional<String> iban,
    Optional<Reversed> reverses,
    boolean demonstration) {

  public record Reversed(String number, LocalDate issuedOn) {}

  /**
   * The invoice as it was issued, or the debt that the account began with.
   *
   * @param line «Членський внесок за 2026 рік»
   * @param ours unlike what is from before the books
   */
  public record CorrectedInvoice(String number, LocalDate issuedOn, String line, boolean ours) {}

  /** The same under its number. */
  public CorrectionContent numbered(String given) {
    return new CorrectionContent(
        kind,
        given,
        grounds,
        dueOn,
        before,
        amount,
        payee,
        payerName,
        payerEdrpou,
        invoice,
        iban,
        reverses,
        demonstration);
  }

  public Money after() {
    return kind.ofCredit() ? before.minus(amount) : before.plus(amount);
  }

  /** Without its sign. */
  public Money difference() {
    return amount.isPositive() ? amount : amount.negated();
  }

  public String amountInWords() {
    return AmountInWords.capitalised(difference());
  }

  /** For the payment instruction of a raised difference. */
  public Optional<String> purpose() {
    return dueOn.map(
        day ->
            Texts.of(Language.UK)
                .text(
                    "correction.paper.purpose",
                    invoice.orElseThrow().line(),
                    number,
                    DateInWords.digits(grounds.issuedOn())));
  }

  public Frozen frozen() {
    var all = new HashMap<String, Object>();
    all.put("kind", kind.name());
    all.put("number", number);
    all.put("issuedOn", grounds.issuedOn());
    all.put("reason", grounds.reason());
    all.put(
        "act",
        Map.of("body", grounds.body(), "number", grounds.actNumber(), "date", grounds.actDate()));
    dueOn.ifPresent(day -> all.put("dueOn", day));
    all.put("before", before);
    all.put("amount", amount);
    all.put("after", after());
    all.put("currency", Money.CURRENCY);
    all.put("amountInWords", amountInWords());
    purpose().ifPresent(words -> all.put("purpose", words));
    all.put("payee", payee.frozen());
    all.put("payer", Map.of("name", payerName, "edrpou", payerEdrpou.orElse("")));
    invoice.ifPresent(
        it ->
            all.put(
                "invoice",
                Map.of("number", it.number(), "issuedOn", it.issuedOn(), "line", it.line())));
    if (invoice.stream().anyMatch(it -> !it.ours())) all.put("fromBefore", true);
    reverses.ifPresent(
        it -> all.put("reverses", Map.of("number", it.number(), "issuedOn", it.issuedOn())));
    iban.ifPresent(code -> all.put("iban", code));
    all.put("demonstration", demonstration);
    return Frozen.of(all);
  }

  public static CorrectionContent from(String frozen) {
    return FrozenCorrection.read(frozen);
  }
}
