package ua.opencities.fee;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ua.opencities.document.paper.Paper;
import ua.opencities.fee.frozen.Frozen;
import ua.opencities.fee.qr.PaymentQr;
import ua.opencities.fee.requisites.AssociationProfile;
import ua.opencities.language.AmountInWords;
import ua.opencities.language.DateInWords;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.Money;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tariff.terms.FeePart;

/**
 * Everything an invoice says, as it was said. The papers are written from this and from nothing
 * else, so that neither a new tariff nor a new name of a council changes an old invoice.
 *
 * @param paidFor the council, where somebody else is the payer
 * @param parts each with its day, the last due on {@code dueOn}; empty when it is paid at once
 * @param tariff its name; of annual fees it is not kept
 * @param legalBases the council's decision, the agreement, the tariff's act: a sentence each
 * @param explanation how the tariff came to the amount, as sentences
 * @param qr the link of the National Bank's code, where it was switched on
 */
public record InvoiceContent(
    String number,
    LocalDate issuedOn,
    LocalDate dueOn,
    List<FeePart> parts,
    AssociationProfile payee,
    String payerName,
    Optional<String> payerEdrpou,
    Optional<String> payerIban,
    String payerKatottg,
    Optional<String> paidFor,
    TariffKind kind,
    String tariff,
    int year,
    Money amount,
    List<String> legalBases,
    List<String> explanation,
    Optional<String> qr,
    boolean demonstration) {

  /** «Членський внесок за 2026 рік». */
  String line() {
    return said("line", Year.of(year));
  }

  public String amountInWords() {
    return AmountInWords.capitalised(amount);
  }

  /** Ready to be copied into a payment instruction; within the 140 signs that any bank takes. */
  public String purpose() {
    return said("purpose", Year.of(year), number, DateInWords.digits(issuedOn));
  }

  InvoiceContent withQr() {
    return new InvoiceContent(
        number,
        issuedOn,
        dueOn,
        parts,
        payee,
        payerName,
        payerEdrpou,
        payerIban,
        payerKatottg,
        paidFor,
        kind,
        tariff,
        year,
        amount,
        legalBases,
        explanation,
        PaymentQr.link(payee, amount, number, purpose()),
        demonstration);
  }

  /** The annual fee has the plain key; a targeted one is named on the paper's line. */
  private String said(String key, Object... arguments) {
    String of = kind == TariffKind.ANNUAL ? "" : "-" + kind.name().toLowerCase(Locale.ROOT);
    var all = new ArrayList<>(List.of(arguments));
    all.add(tariff);
    return texts().text("fee.paper." + key + of, all.toArray());
  }

  private static Texts texts() {
    return Texts.of(Language.UK);
  }

  /** To be read: the files that are kept are made by {@link TakeInvoicePaper}. */
  public Paper paper(Instant issuedAt) {
    return InvoicePaper.of(this, issuedAt);
  }

  Frozen frozen() {
    var all = new HashMap<String, Object>();
    all.put("number", number);
    all.put("issuedOn", issuedOn);
    all.put("dueOn", dueOn);
    // invoices were always paid at once: what was frozen then knows no parts
    if (!parts.isEmpty()) all.put("parts", parts.stream().map(InvoiceContent::frozen).toList());
    all.put("payee", payee.frozen());
    all.put(
        "payer",
        Map.of("name", payerName, "edrpou", payerEdrpou.orElse(""), "katottg", payerKatottg));
    // a council always paid for itself: what was frozen then names nobody else
    payerIban.ifPresent(code -> all.put("payerIban", code));
    paidFor.ifPresent(council -> all.put("paidFor", council));
    all.put("kind", kind.name());
    if (kind != TariffKind.ANNUAL) all.put("tariff", tariff);
    all.put("year", year);
    all.put("line", line());
    all.put("amount", amount);
    all.put("currency", Money.CURRENCY);
    all.put("amountInWords", amountInWords());
    all.put("vat", texts().text("fee.paper.vat"));
    all.put("purpose", purpose());
    all.put("legalBases", legalBases);
    all.put("explanation", explanation);
    // the code was never printed once: what was frozen then has none
    qr.ifPresent(link -> all.put("qr", link));
    all.put("demonstration", demonstration);
    return Frozen.of(all);
  }

  private static Map<String, Object> frozen(FeePart part) {
    return Map.of("dueOn", part.day(), "amount", part.amount());
  }

  private static FeePart part(Map<String, String> frozen) {
    return new FeePart(LocalDate.parse(frozen.get("dueOn")), Money.of(frozen.get("amount")));
  }

  @SuppressWarnings("unchecked")
  public static InvoiceContent from(String frozen) {
    var all = Frozen.read(frozen);
    var payee = (Map<String, String>) all.get("payee");
    var payer = (Map<String, String>) all.get("payer");
    boolean demonstration = (Boolean) all.get("demonstration");
    return new InvoiceContent(
        (String) all.get("number"),
        LocalDate.parse((String) all.get("issuedOn")),
        LocalDate.parse((String) all.get("dueOn")),
        ((List<Map<String, String>>) all.getOrDefault("parts", List.of()))
            .stream().map(InvoiceContent::part).toList(),
        AssociationProfile.from(payee, demonstration),
        payer.get("name"),
        Optional.of(payer.get("edrpou")).filter(code -> !code.isEmpty()),
        Optional.ofNullable((String) all.get("payerIban")),
        payer.get("katottg"),
        Optional.ofNullable((String) all.get("paidFor")),
        TariffKind.valueOf((String) all.get("kind")),
        (String) all.getOrDefault("tariff", ""),
        (Integer) all.get("year"),
        Money.of((String) all.get("amount")),
        (List<String>) all.get("legalBases"),
        (List<String>) all.get("explanation"),
        Optional.ofNullable((String) all.get("qr")),
        demonstration);
  }
}
