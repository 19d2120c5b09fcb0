package ua.opencities.language;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigInteger;
import java.util.Locale;
import ua.opencities.shared.Money;

/** Sums written out: «одна тисяча дві гривні 02 копійки». The hryvnia is feminine: одна, дві. */
public final class AmountInWords {
  private static final ULocale UKRAINIAN = new ULocale("uk");
  private static final RuleBasedNumberFormat SPELLOUT =
      new RuleBasedNumberFormat(UKRAINIAN, RuleBasedNumberFormat.SPELLOUT);
  private static final PluralRules PLURAL = PluralRules.forLocale(UKRAINIAN);

  private AmountInWords() {}

  public static String of(Money money) {
    BigInteger kopiykas = money.amount().unscaledValue();
    String sign = kopiykas.signum() < 0 ? "мінус " : "";
    long hryvnias = kopiykas.abs().longValueExact() / 100;
    long rest = kopiykas.abs().longValueExact() % 100;
    return sign
        + spelled(hryvnias)
        + " "
        + form(hryvnias, "гривня", "гривні", "гривень")
        + (rest < 10 ? " 0" : " ")
        + rest
        + "\u00a0"
        + form(rest, "копійка", "копійки", "копійок");
  }

  /** With a capital, as an invoice begins its line: «Дванадцять тисяч гривень 00 копійок». */
  public static String capitalised(Money money) {
    String words = of(money);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String spelled(long number) {
    // the format keeps state while it works: each use takes a copy
    RuleBasedNumberFormat own = (RuleBasedNumberFormat) SPELLOUT.clone();
    return Apostrophe.unified(own.format(number, "%spellout-cardinal-feminine"));
  }

  private static String form(long number, String one, String few, String many) {
    return switch (PLURAL.select(number)) {
      case "one" -> one;
      case "few" -> few;
      default -> many;
    };
  }
}
