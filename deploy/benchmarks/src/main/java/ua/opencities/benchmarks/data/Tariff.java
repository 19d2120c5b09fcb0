package ua.opencities.benchmarks.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What a year costs: 2 000 грн and so much for each inhabitant, dearer every year. */
record Tariff(UUID id, int year, int edition) {
  private static final BigDecimal FIXED = new BigDecimal("2000.00");

  BigDecimal rate() {
    return new BigDecimal("0.500000")
        .add(new BigDecimal("0.050000").multiply(new BigDecimal(edition)));
  }

  BigDecimal fee(int inhabitants) {
    return rate()
        .multiply(new BigDecimal(inhabitants))
        .add(FIXED)
        .setScale(2, RoundingMode.HALF_UP);
  }

  void into(CopyInto tariffs, CopyInto bands, UUID band) {
    tariffs.row(
        id,
        name(),
        "ANNUAL",
        edition,
        from(),
        to(),
        "Загальні збори",
        number(),
        acted(),
        true,
        "benchmark",
        acted() + "T12:00:00Z",
        1);
    bands.row(band, id, 0, FIXED, rate());
  }

  /** How it came to the fee, in the words of the product's explanation. */
  Map<String, String> facts(int inhabitants) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("amount", fee(inhabitants).toPlainString());
    facts.put("year", "" + year);
    facts.put("tariffId", id.toString());
    facts.put("tariff", name());
    facts.put("edition", "" + edition);
    facts.put("validFrom", from());
    facts.put("validTo", to());
    facts.put("actBody", "Загальні збори");
    facts.put("actNumber", number());
    facts.put("actDate", acted());
    facts.put("bandFrom", "0");
    facts.put("fixed", FIXED.toPlainString());
    facts.put("rate", rate().toPlainString());
    facts.put("inhabitants", "" + inhabitants);
    facts.put("populationAsOf", year + "-01-01");
    facts.put("populationSource", "Вигадані дані");
    facts.put("demonstration", "true");
    return facts;
  }

  private String name() {
    return "Членські внески " + year;
  }

  private String from() {
    return year + "-01-01";
  }

  private String to() {
    return year + "-12-31";
  }

  private String number() {
    return "ЗЗ-" + edition;
  }

  private String acted() {
    return (year - 1) + "-11-15";
  }
}
