package ua.opencities.tariff;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.population.PopulationFigure;
import ua.opencities.language.Texts;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.shared.Rate;

/**
 * Why a council owes so much for a year: tariff and act, band, inhabitants with date and source,
 * and the arithmetic. In words by {@link #lines}, for a machine and for freezing with a charge by
 * {@link #facts}, from which {@link #from} makes it again.
 */
public record FeeExplanation(
    TariffKind kind,
    Money amount,
    int year,
    TariffId tariffId,
    String tariff,
    int edition,
    Period valid,
    AdoptingAct act,
    FeeBand band,
    int inhabitants,
    LocalDate populationAsOf,
    String populationSource,
    boolean demonstration) {

  /** The fee of a tariff for a year. Empty when no band of it is the council's. */
  public static Optional<FeeExplanation> of(
      TariffView tariff, CouncilKind council, PopulationFigure people, int year) {
    return tariff
        .bandFor(council, people.inhabitants())
        .map(
            band ->
                new FeeExplanation(
                    tariff.kind(),
                    band.feeFor(people.inhabitants()),
                    year,
                    tariff.id(),
                    tariff.name(),
                    tariff.edition(),
                    tariff.valid(),
                    tariff.act(),
                    band,
                    people.inhabitants(),
                    people.asOf(),
                    people.source(),
                    tariff.demonstration()));
  }

  /** Sentences in the language of the texts, in the order in which a person would ask. */
  public List<String> lines(Texts texts) {
    List<String> lines = new ArrayList<>();
    lines.add(feeLine(texts));
    lines.add(tariffLine(texts));
    lines.add(texts.text("tariff.explain.act", act.body(), act.number(), act.date()));
    lines.add(
        texts.text(
            "tariff.explain.population",
            texts.count(inhabitants),
            populationAsOf,
            populationSource));
    lines.add(bandLine(texts));
    lines.add(texts.text("tariff.explain.arithmetic", arithmetic(texts)));
    if (demonstration) lines.add(texts.text("tariff.explain.demonstration"));
    return List.copyOf(lines);
  }

  /** {@code 36 393 × 1,10 = 40 032,30 грн}; a fixed fee alone is only its amount. */
  public String arithmetic(Texts texts) {
    StringBuilder sum = new StringBuilder();
    band.fixed().ifPresent(fixed -> sum.append(texts.amount(fixed)));
    band.rate()
        .ifPresent(
            rate -> {
              if (!sum.isEmpty()) sum.append(" + ");
              sum.append(texts.text("tariff.explain.rate", texts.count(inhabitants), rate));
            });
    Money reckoned = band.reckoned(inhabitants);
    if (band.rate().isPresent()) sum.append(" = ").append(texts.amount(reckoned));
    if (reckoned.compareTo(amount) < 0)
      return texts.text("tariff.explain.raised", sum.toString(), amount);
    if (reckoned.compareTo(amount) > 0)
      return texts.text("tariff.explain.cut", sum.toString(), amount);
    return texts.text("tariff.explain.sum", sum.toString());
  }

  private String feeLine(Texts texts) {
    return switch (kind) {
      case ANNUAL -> texts.text("tariff.explain.fee", Year.of(year), amount);
      case ENTRY -> texts.text("tariff.explain.fee-entry", amount);
      case TARGETED -> texts.text("tariff.explain.fee-targeted", tariff, Year.of(year), amount);
    };
  }

  private String tariffLine(Texts texts) {
    return valid
        .to()
        .map(end -> texts.text("tariff.explain.tariff-until", tariff, edition, valid.from(), end))
        .orElseGet(() -> texts.text("tariff.explain.tariff-since", tariff, edition, valid.from()));
  }

  private String bandLine(Texts texts) {
    String from = texts.count(band.from());
    String people =
        band.to()
            .map(to -> texts.text("tariff.explain.band", from, texts.count(to)))
            .orElseGet(() -> texts.text("tariff.explain.band-and-more", from));
    return band.kind()
        .map(kind -> texts.text("tariff.explain.band-of-kind", people, kind))
        .orElse(people);
  }

  /** Flat and ordered; amounts with a point, dates as ISO 8601, absent values left out. */
  public Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    // the annual fee was alone once: what was frozen then names no kind
    if (kind != TariffKind.ANNUAL) facts.put("kind", kind.name());
    facts.put("amount", amount.decimal());
    facts.put("year", String.valueOf(year));
    facts.put("tariffId", tariffId.toString());
    facts.put("tariff", tariff);
    facts.put("edition", String.valueOf(edition));
    facts.put("validFrom", valid.from().toString());
    valid.to().ifPresent(end -> facts.put("validTo", end.toString()));
    facts.put("actBody", act.body());
    facts.put("actNumber", act.number());
    facts.put("actDate", act.date().toString());
    facts.put("bandFrom", String.valueOf(band.from()));
    band.to().ifPresent(to -> facts.put("bandTo", String.valueOf(to)));
    band.kind().ifPresent(kind -> facts.put("bandKind", kind.name()));
    band.fixed().ifPresent(fixed -> facts.put("fixed", fixed.decimal()));
    band.rate().ifPresent(r -> facts.put("rate", r.hryvniasPerInhabitant().toPlainString()));
    band.minimum().ifPresent(least -> facts.put("minimum", least.decimal()));
    band.ceiling().ifPresent(most -> facts.put("ceiling", most.decimal()));
    facts.put("inhabitants", String.valueOf(inhabitants));
    facts.put("populationAsOf", populationAsOf.toString());
    facts.put("populationSource", populationSource);
    facts.put("demonstration", String.valueOf(demonstration));
    return facts;
  }

  public static FeeExplanation from(Map<String, String> facts) {
    return new FeeExplanation(
        TariffKind.valueOf(facts.getOrDefault("kind", "ANNUAL")),
        Money.of(facts.get("amount")),
        Integer.parseInt(facts.get("year")),
        new TariffId(UUID.fromString(facts.get("tariffId"))),
        facts.get("tariff"),
        Integer.parseInt(facts.get("edition")),
        new Period(
            LocalDate.parse(facts.get("validFrom")),
            Optional.ofNullable(facts.get("validTo")).map(LocalDate::parse)),
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
        Boolean.parseBoolean(facts.get("demonstration")));
  }
}
