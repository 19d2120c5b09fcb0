package ua.opencities.tariff;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.shared.Rate;
import ua.opencities.tariff.relief.terms.ReliefFacts;
import ua.opencities.tariff.terms.FeePart;
import ua.opencities.tariff.terms.FeeTerms;
import ua.opencities.tariff.terms.Instalments;
import ua.opencities.tariff.terms.PartYear;
import ua.opencities.tariff.terms.Rounding;

/**
 * An explanation as it is frozen. What a tariff says by default is left out: so the facts of what
 * was frozen before it could be said are the same still.
 */
final class ExplanationFacts {
  private ExplanationFacts() {}

  static Map<String, String> of(FeeExplanation fee) {
    Map<String, String> facts = new LinkedHashMap<>();
    // the annual fee was alone once: what was frozen then names no kind
    if (fee.kind() != TariffKind.ANNUAL) facts.put("kind", fee.kind().name());
    facts.put("amount", fee.amount().decimal());
    facts.put("year", String.valueOf(fee.year()));
    facts.put("tariffId", fee.tariffId().toString());
    facts.put("tariff", fee.tariff());
    facts.put("edition", String.valueOf(fee.edition()));
    facts.put("validFrom", fee.valid().from().toString());
    fee.valid().to().ifPresent(end -> facts.put("validTo", end.toString()));
    facts.put("actBody", fee.act().body());
    facts.put("actNumber", fee.act().number());
    facts.put("actDate", fee.act().date().toString());
    band(fee.band(), facts);
    facts.put("inhabitants", String.valueOf(fee.inhabitants()));
    facts.put("populationAsOf", fee.populationAsOf().toString());
    facts.put("populationSource", fee.populationSource());
    terms(fee, facts);
    ReliefFacts.write(fee.reliefs(), fee.ofYear(), facts);
    facts.put("demonstration", String.valueOf(fee.demonstration()));
    return facts;
  }

  private static void band(FeeBand band, Map<String, String> facts) {
    facts.put("bandFrom", String.valueOf(band.from()));
    band.to().ifPresent(to -> facts.put("bandTo", String.valueOf(to)));
    band.kind().ifPresent(kind -> facts.put("bandKind", kind.name()));
    band.fixed().ifPresent(fixed -> facts.put("fixed", fixed.decimal()));
    band.rate().ifPresent(r -> facts.put("rate", r.hryvniasPerInhabitant().toPlainString()));
    band.minimum().ifPresent(least -> facts.put("minimum", least.decimal()));
    band.ceiling().ifPresent(most -> facts.put("ceiling", most.decimal()));
  }

  private static void terms(FeeExplanation fee, Map<String, String> facts) {
    FeeTerms terms = fee.terms();
    if (terms.partYear() != PartYear.FULL_YEAR) facts.put("partYear", terms.partYear().name());
    if (terms.rounding() != Rounding.KOPIYKA) facts.put("rounding", terms.rounding().name());
    if (terms.instalments().any()) facts.put("instalments", terms.instalments().written());
    fee.member()
        .ifPresent(
            days -> {
              facts.put("memberFrom", days.from().toString());
              days.to().ifPresent(end -> facts.put("memberTo", end.toString()));
            });
    if (!fee.parts().isEmpty())
      facts.put(
          "parts",
          fee.parts().stream()
              .map(part -> part.day() + "=" + part.amount().decimal())
              .collect(joining(" ")));
  }

  static FeeExplanation read(Map<String, String> facts) {
    return new FeeExplanation(
        TariffKind.valueOf(facts.getOrDefault("kind", "ANNUAL")),
        Money.of(facts.get("amount")),
        Integer.parseInt(facts.get("year")),
        new TariffId(UUID.fromString(facts.get("tariffId"))),
        facts.get("tariff"),
        Integer.parseInt(facts.get("edition")),
        new Period(LocalDate.parse(facts.get("validFrom")), day(facts, "validTo")),
        new AdoptingAct(
            facts.get("actBody"), facts.get("actNumber"), LocalDate.parse(facts.get("actDate"))),
        new FeeBand(
            Integer.parseInt(facts.get("bandFrom")),
            Optional.ofNullable(facts.get("bandTo")).map(Integer::valueOf),
            Optional.ofNullable(facts.get("bandKind")).map(CouncilKind::valueOf),
            Optional.ofNullable(facts.get("fixed")).map(Money::of),
            Optional.ofNullable(facts.get("rate")).map(Rate::of),
            Optional.ofNullable(facts.get("minimum")).map(Money::of),
            Optional.ofNullable(facts.get("ceiling")).map(Money::of)),
        Integer.parseInt(facts.get("inhabitants")),
        LocalDate.parse(facts.get("populationAsOf")),
        facts.get("populationSource"),
        day(facts, "memberFrom").map(from -> new Period(from, day(facts, "memberTo"))),
        new FeeTerms(
            PartYear.valueOf(facts.getOrDefault("partYear", PartYear.FULL_YEAR.name())),
            Rounding.valueOf(facts.getOrDefault("rounding", Rounding.KOPIYKA.name())),
            Instalments.read(facts.getOrDefault("instalments", ""))),
        parts(facts.getOrDefault("parts", "")),
        ReliefFacts.read(facts),
        Boolean.parseBoolean(facts.get("demonstration")));
  }

  private static Optional<LocalDate> day(Map<String, String> facts, String name) {
    return Optional.ofNullable(facts.get(name)).map(LocalDate::parse);
  }

  private static List<FeePart> parts(String written) {
    return Arrays.stream(written.split(" "))
        .filter(word -> !word.isEmpty())
        .map(word -> word.split("="))
        .map(word -> new FeePart(LocalDate.parse(word[0]), Money.of(word[1])))
        .toList();
  }
}
