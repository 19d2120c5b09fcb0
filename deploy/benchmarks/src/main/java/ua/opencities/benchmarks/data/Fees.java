package ua.opencities.benchmarks.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Charges, frozen invoices, payments and what they did to each member's account. */
final class Fees {
  private static final String BY = "benchmark";
  private static final int PAID_WHOLE = 85;
  private static final int PAID_HALF = 50;

  final CopyInto charges =
      new CopyInto("charge (id, council_id, year, kind, amount, explanation, made_by, made_at)");
  final CopyInto invoices =
      new CopyInto(
          "invoice (id, council_id, charge_id, series, series_year, sequence, number, issued_on,"
              + " due_on, amount, frozen, frozen_sha256, issued_by, issued_at)");
  final CopyInto payments =
      new CopyInto(
          "payment (id, council_id, received_on, amount, payer, document_number, purpose, submission,"
              + " recorded_by, recorded_by_name, recorded_at)");
  final CopyInto entries =
      new CopyInto(
          "account_entry (id, council_id, kind, booked_on, due_on, amount, reference, source,"
              + " booked_by, booked_at)");
  final CopyInto settlements =
      new CopyInto("settlement (id, council_id, charge_entry, payment_entry, amount, settled_on)");
  final CopyInto series = new CopyInto("number_series (series, year, last)");

  private final Chance chance;
  private final MessageDigest sha256;
  private int last;

  Fees(Chance chance) throws NoSuchAlgorithmException {
    this.chance = chance;
    this.sha256 = MessageDigest.getInstance("SHA-256");
  }

  void add(InventedCouncil c, Tariff tariff) {
    int year = tariff.year();
    var fee = tariff.fee(c.inhabitants(year));
    var facts = tariff.facts(c.inhabitants(year));
    UUID charge = chance.id();
    UUID invoice = chance.id();
    UUID entry = chance.id();
    String number = "%d-%05d".formatted(year, ++last);
    String issued = year + "-02-01";
    String due = year + "-04-01";
    charges.row(charge, c.id(), year, "ANNUAL", fee, Json.of(facts), BY, issued + "T08:00:00Z");
    String frozen = frozen(c, tariff, number, issued, due, fee);
    invoices.row(
        invoice,
        c.id(),
        charge,
        "invoice",
        year,
        last,
        number,
        issued,
        due,
        fee,
        frozen,
        HexFormat.of().formatHex(sha256.digest(frozen.getBytes(StandardCharsets.UTF_8))),
        BY,
        issued + "T08:00:00Z");
    entries.row(
        entry, c.id(), "CHARGE", issued, due, fee, number, invoice, BY, issued + "T08:00:00Z");
    if (chance.inPercent(PAID_WHOLE)) pay(c, year, entry, fee);
    else if (chance.inPercent(PAID_HALF))
      pay(c, year, entry, fee.divide(new BigDecimal(2), 2, RoundingMode.DOWN));
  }

  void endOf(int year) {
    series.row("invoice", year, last);
    last = 0;
  }

  private void pay(InventedCouncil c, int year, UUID charge, BigDecimal amount) {
    UUID payment = chance.id();
    UUID entry = chance.id();
    String day = "%d-%02d-%02d".formatted(year, chance.between(2, 10), chance.between(2, 28));
    String document = "%d%05d".formatted(year, c.place());
    payments.row(
        payment,
        c.id(),
        day,
        amount,
        "ГУ ДКСУ, " + c.name(),
        document,
        "Членський внесок за " + year,
        chance.id(),
        BY,
        "Оксана Мірна",
        day + "T10:00:00Z");
    entries.row(
        entry,
        c.id(),
        "PAYMENT",
        day,
        null,
        amount.negate(),
        document,
        payment,
        BY,
        day + "T10:00:00Z");
    settlements.row(chance.id(), c.id(), charge, entry, amount, day);
  }

  private static String frozen(
      InventedCouncil c, Tariff tariff, String number, String issued, String due, BigDecimal fee) {
    return Json.of(
        Map.ofEntries(
            Map.entry("number", number),
            Map.entry("issuedOn", issued),
            Map.entry("dueOn", due),
            Map.entry("payee", Association.PAYEE),
            Map.entry(
                "payer", Map.of("name", c.name(), "edrpou", c.edrpou(), "katottg", c.katottg())),
            Map.entry("kind", "ANNUAL"),
            Map.entry("year", tariff.year()),
            Map.entry("line", "Членський внесок за " + tariff.year() + " рік"),
            Map.entry("amount", fee.toPlainString()),
            Map.entry("currency", "UAH"),
            Map.entry("amountInWords", "Стільки гривень, скільки вказано цифрами (вигадані дані)"),
            Map.entry("vat", "Без ПДВ"),
            Map.entry(
                "purpose", "Членський внесок за " + tariff.year() + " рік, рахунок № " + number),
            Map.entry("legalBases", List.of("Рішення Загальних зборів про членські внески")),
            Map.entry(
                "explanation",
                List.of(
                    "Внесок складається з постійної частини й частини за кожного мешканця",
                    "Мешканців на 1 січня: " + c.inhabitants(tariff.year()))),
            Map.entry("demonstration", true)));
  }
}
