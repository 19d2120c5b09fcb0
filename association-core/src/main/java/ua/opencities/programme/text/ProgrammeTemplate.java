package ua.opencities.programme.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import ua.opencities.council.CouncilCard;
import ua.opencities.document.markup.Fillable;
import ua.opencities.document.markup.PaperMarkup;
import ua.opencities.document.template.Variant;
import ua.opencities.shared.Money;

/** The association's own first wording of a membership programme: data, not code. */
public final class ProgrammeTemplate {
  private static final Properties WORDING = read();
  private static final Map<Variant, String> SHIPPED =
      Map.of(Variant.FULL, shipped(Variant.FULL), Variant.SHORT, shipped(Variant.SHORT));
  private static final Map<Variant, Fillable> READ =
      Map.of(
          Variant.FULL, PaperMarkup.of(SHIPPED.get(Variant.FULL), StartingText.FIELDS),
          Variant.SHORT, PaperMarkup.of(SHIPPED.get(Variant.SHORT), StartingText.FIELDS));

  private ProgrammeTemplate() {}

  /** As it came with the platform, whatever the association has written since. */
  public static ProgrammeText textFor(CouncilCard council, int fromYear, int toYear) {
    return begun(Variant.FULL, council, fromYear, toYear);
  }

  /**
   * Only names, laws and years; what has to be said in the council's own words is left open, and no
   * body can decide before it is written.
   */
  public static ProgrammeText blankFor(CouncilCard council, int fromYear, int toYear) {
    return begun(Variant.SHORT, council, fromYear, toYear);
  }

  private static ProgrammeText begun(Variant variant, CouncilCard council, int from, int to) {
    ProgrammeYearsDoNotFit.unless(from, to);
    return StartingText.of(READ.get(variant), council, from, to).forYears(from, to);
  }

  /** The starting text as it came, in the markup of papers. */
  public static Map<Variant, String> shippedWordings() {
    return SHIPPED;
  }

  private static String shipped(Variant variant) {
    String name = "/programme/starting-text." + variant.slug() + ".txt";
    try (InputStream file = ProgrammeTemplate.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
  }

  /**
   * Measures such as most programmes have; offered, never forced. The fee's row carries all that is
   * planned, so that the table adds up.
   */
  public static ProgrammePart.Measures measuresFor(CouncilCard council, ProgrammeText text) {
    var words = wordsOf(council, text);
    var planned = new TreeMap<Integer, Money>();
    for (int year : text.years()) planned.put(year, text.plannedFor(year));
    return new ProgrammePart.Measures(
        many("measures", words).stream()
            .map(ProgrammeTemplate::cells)
            .map(
                row ->
                    new Measure(
                        Optional.empty(),
                        row.get(0),
                        council.name().nominative(),
                        row.get(1),
                        row.get(2),
                        row.get(3).equals("fee") ? AmountsByYear.of(planned) : AmountsByYear.NONE,
                        Optional.of(row.get(4))))
            .toList());
  }

  /** Indicators of the four groups, to be filled in; offered, never forced. */
  public static ProgrammePart.Indicators indicatorsFor(CouncilCard council, ProgrammeText text) {
    var words = wordsOf(council, text);
    return new ProgrammePart.Indicators(
        many("indicators", words).stream()
            .map(ProgrammeTemplate::cells)
            .map(
                row ->
                    new Indicator(
                        IndicatorGroup.valueOf(row.get(0)),
                        row.get(1),
                        row.get(2),
                        QuantitiesByYear.NONE))
            .toList());
  }

  private static Map<String, Object> wordsOf(CouncilCard council, ProgrammeText text) {
    return wordsOf(council, text.starts().getYear(), text.ends().getYear());
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
  }

  private static Map<String, Object> wordsOf(CouncilCard council, int fromYear, int toYear) {
    var name = council.name();
    return Map.of(
        "council", name.nominative(),
        "of_council", name.genitive(),
        "to_council", name.dative(),
        "by_council", name.instrumental(),
        "budget", budgetOf(council),
        "budget_name", budgetOf(council).replaceFirst("ого$", "ий"),
        "years", YearsInTitle.years(fromYear, toYear),
        "year_after", String.valueOf(toYear + 1));
  }

  static String budgetOf(CouncilCard council) {
    return switch (council.kind()) {
      case MISKA -> "міського";
      case SELYSHCHNA -> "селищного";
      case SILSKA -> "сільського";
      default -> "місцевого";
    };
  }

  private static List<String> many(String key, Map<String, Object> words) {
    return one(key, words).lines().toList();
  }

  private static String one(String key, Map<String, Object> words) {
    return new MessageFormat(WORDING.getProperty(key), new ULocale("uk")).format(words);
  }

  private static Properties read() {
    Properties wording = new Properties();
    try (InputStream file =
        ProgrammeTemplate.class.getResourceAsStream("/programme/membership-template.properties")) {
      wording.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      return wording;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
