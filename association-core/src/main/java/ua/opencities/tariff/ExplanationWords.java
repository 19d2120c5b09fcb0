package ua.opencities.tariff;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.opencities.language.Texts;
import ua.opencities.shared.Money;
import ua.opencities.shared.Share;
import ua.opencities.tariff.relief.terms.ReliefWords;

/** An explanation in sentences. */
record ExplanationWords(FeeExplanation fee, Texts texts) {
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(feeLine());
    lines.add(tariffLine());
    lines.add(say("act", fee.act().body(), fee.act().number(), fee.act().date()));
    lines.add(
        say(
            "population",
            texts.count(fee.inhabitants()),
            fee.populationAsOf(),
            fee.populationSource()));
    lines.add(bandLine());
    partYearLine().ifPresent(lines::add);
    lines.add(say("arithmetic", arithmetic()));
    lines.addAll(new ReliefWords(texts).lines(fee.reliefs(), fee.ofYear()));
    lines.add(say("rounding", texts.label(fee.terms().rounding())));
    if (!fee.parts().isEmpty()) lines.add(partsLine());
    if (fee.demonstration()) lines.add(say("demonstration"));
    return List.copyOf(lines);
  }

  String arithmetic() {
    StringBuilder sum = new StringBuilder(wholeYear());
    Money whole = fee.band().feeFor(fee.inhabitants());
    Share share = fee.share();
    if (!share.isWhole()) sum.append(say("share", share.toString(), share.times(whole)));
    Money byTariff = fee.ofYear().byTariff();
    if (!share.times(whole).equals(byTariff)) sum.append(say("rounded", byTariff));
    Money taken = byTariff.minus(fee.amount());
    if (taken.isPositive()) sum.append(say("relieved", taken, fee.amount()));
    return sum.toString();
  }

  private String wholeYear() {
    FeeBand band = fee.band();
    StringBuilder sum = new StringBuilder();
    band.fixed().ifPresent(fixed -> sum.append(texts.amount(fixed)));
    band.rate()
        .ifPresent(
            rate -> {
              if (!sum.isEmpty()) sum.append(" + ");
              sum.append(say("rate", texts.count(fee.inhabitants()), rate));
            });
    Money reckoned = band.reckoned(fee.inhabitants());
    Money limited = band.feeFor(fee.inhabitants());
    if (band.rate().isPresent()) sum.append(" = ").append(texts.amount(reckoned));
    if (reckoned.compareTo(limited) < 0) return say("raised", sum.toString(), limited);
    if (reckoned.compareTo(limited) > 0) return say("cut", sum.toString(), limited);
    return say("sum", sum.toString());
  }

  private String feeLine() {
    Money amount = fee.amount();
    return switch (fee.kind()) {
      case ANNUAL -> say("fee", Year.of(fee.year()), amount);
      case ENTRY -> say("fee-entry", amount);
      case TARGETED -> say("fee-targeted", fee.tariff(), Year.of(fee.year()), amount);
    };
  }

  private String tariffLine() {
    LocalDate from = fee.valid().from();
    return fee.valid()
        .to()
        .map(end -> say("tariff-until", fee.tariff(), fee.edition(), from, end))
        .orElseGet(() -> say("tariff-since", fee.tariff(), fee.edition(), from));
  }

  private String bandLine() {
    FeeBand band = fee.band();
    String from = texts.count(band.from());
    String people =
        band.to()
            .map(to -> say("band", from, texts.count(to)))
            .orElseGet(() -> say("band-and-more", from));
    return band.kind().map(kind -> say("band-of-kind", people, kind)).orElse(people);
  }

  /** Since when and until when the council is a member, as far as it is of this year. */
  private Optional<String> partYearLine() {
    return fee.member()
        .filter(days -> !fee.share().isWhole())
        .map(
            days -> {
              Share share = fee.share();
              String counted =
                  texts.text(
                      "tariff.counted." + fee.terms().partYear().name().toLowerCase(),
                      share.of(),
                      share.parts());
              boolean since = !days.from().isBefore(LocalDate.of(fee.year(), 1, 2));
              Optional<LocalDate> until =
                  days.to().filter(end -> end.isBefore(LocalDate.of(fee.year(), 12, 31)));
              if (until.isEmpty()) return say("part-year-since", days.from(), counted);
              if (!since) return say("part-year-until", until.get(), counted);
              return say("part-year-within", days.from(), until.get(), counted);
            });
  }

  private String partsLine() {
    return say(
        "parts",
        fee.parts().stream()
            .map(part -> say("part", part.amount(), part.day()))
            .collect(Collectors.joining("; ")));
  }

  private String say(String key, Object... arguments) {
    return texts.text("tariff.explain." + key, arguments);
  }
}
