package ua.opencities.tariff.relief.terms;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ua.opencities.language.Texts;
import ua.opencities.shared.Money;
import ua.opencities.shared.Share;
import ua.opencities.tariff.terms.Instalment;

/** Reliefs in sentences. */
public record ReliefWords(Texts texts) {
  /** Each on its own line: what, by which decision, how much less. */
  public List<String> lines(List<GrantedRelief> reliefs, FeeOfYear fee) {
    List<String> lines = new ArrayList<>();
    List<Money> taken = fee.taken(reliefs);
    for (int i = 0; i < reliefs.size(); i++) {
      GrantedRelief it = reliefs.get(i);
      String what = what(it.relief());
      String act = act(it.act());
      lines.add(
          switch (it.relief().kind()) {
            case SPONSOR -> say("paid-by", what, act);
            case INSTALMENTS -> say("paid-in-parts", what, act);
            case MORATORIUM -> {
              Share spared = fee.spared(reliefs, i);
              String unit = spared.parts() == 4 ? "quarters" : "months";
              String counted = say("spared-" + unit, spared.of(), spared.parts());
              yield say("spared", what, act, counted, taken.get(i));
            }
            case WAIVER, DISCOUNT -> say("taken", what, act, taken.get(i));
          });
    }
    return lines;
  }

  /** «знижка 30 %», «мораторій з 1 березня 2160 р. до 30 червня 2160 р.». */
  public String what(Relief relief) {
    String what = granted(relief);
    return relief.fee() == RelievedFee.ANNUAL ? what : say("of-fee", what, relief.fee());
  }

  private String granted(Relief relief) {
    return switch (relief.kind()) {
      case WAIVER -> say("waiver");
      case DISCOUNT ->
          relief
              .percent()
              .map(percent -> say("discount-percent", percent))
              .orElseGet(() -> say("discount-sum", relief.sum().orElseThrow()));
      case MORATORIUM ->
          relief
              .days()
              .to()
              .map(end -> say("moratorium-until", relief.days().from(), end))
              .orElseGet(() -> say("moratorium-since", relief.days().from()));
      case SPONSOR ->
          say(
              "sponsor",
              relief.sponsor().orElseThrow().name(),
              relief.sponsor().orElseThrow().code());
      case INSTALMENTS ->
          say(
              "instalments",
              relief.parts().parts().stream().map(this::part).collect(joining(", ")));
    };
  }

  private String part(Instalment part) {
    return part.percent()
        .map(percent -> say("part-of-percent", percent, part.due()))
        .orElseGet(() -> say("part-equal", part.due()));
  }

  /** «за рішенням Правління від 3 лютого 2160 р. № 12». */
  public String act(ReliefAct act) {
    return say(
        "act",
        say("act." + word(act.document())),
        say("body." + word(act.body())),
        act.date(),
        act.number());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String say(String key, Object... arguments) {
    return texts.text("tariff.relief." + key, arguments);
  }
}
