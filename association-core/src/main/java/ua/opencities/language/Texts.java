package ua.opencities.language;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import ua.opencities.shared.Money;
import ua.opencities.shared.Quantity;
import ua.opencities.shared.Rate;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.Today;

/**
 * Sentences by key in one language. A key begins with its room; it is looked up in the portal's
 * {@code i18n/messages_xx} first, then in {@code i18n/<room>_xx}. The pattern is an ICU
 * MessageFormat: {@code {0, plural, one{# рада} few{# ради} other{# рад}}}. Money, rates, dates,
 * instants, enum constants and lists of them are shown in the language's own way; a year is passed
 * as {@link Year}, since a number gets groups.
 */
public final class Texts {
  /** Set in tests: a missing key throws; in production the key is shown and the page lives on. */
  static final String STRICT = "opencities.texts.strict";

  private static final Map<Language, Texts> ALL =
      Map.of(Language.UK, new Texts(Language.UK), Language.EN, new Texts(Language.EN));

  private static final Map<Enum<?>, String> KEYS = new ConcurrentHashMap<>();

  /** After «р.» or «рр.», but not three points that leave something out. */
  private static final Pattern POINT_TWICE = Pattern.compile("р(?<=[\\s\\u00a0]рр?)\\.\\.(?!\\.)");

  private final Language language;
  private final Map<String, Optional<Sentence>> sentences = new ConcurrentHashMap<>();

  private Texts(Language language) {
    this.language = language;
  }

  public static Texts of(Language language) {
    return ALL.get(language);
  }

  public static Texts of(Locale locale) {
    return of(Language.of(locale));
  }

  public Language language() {
    return language;
  }

  public boolean knows(String key) {
    return sentence(key).isPresent();
  }

  public String text(String key, Object... arguments) {
    Optional<Sentence> sentence = sentence(key);
    if (sentence.isEmpty()) return missing(key);
    Object[] shown = new Object[arguments.length];
    for (int i = 0; i < shown.length; i++) shown[i] = shown(arguments[i]);
    return ended(sentence.get().with(shown));
  }

  /** «… до 31 грудня 2026 р.»: the point of the word ends the sentence too. */
  private static String ended(String said) {
    return said.contains("р..") ? POINT_TWICE.matcher(said).replaceAll("р.") : said;
  }

  private Optional<Sentence> sentence(String key) {
    return sentences.computeIfAbsent(
        key, k -> Bundles.pattern(language, k).map(p -> Sentence.of(p, language)));
  }

  /** What a person reads when a rule was broken. */
  public String sentence(RuleBroken rule) {
    return text(rule.code(), rule.arguments().toArray());
  }

  /**
   * The name of a constant: {@code membership.standing.in-arrears} for {@code
   * ua.opencities.membership.Standing.IN_ARREARS}.
   */
  public String label(Enum<?> constant) {
    return text(keyOf(constant));
  }

  public static String keyOf(Enum<?> constant) {
    return KEYS.computeIfAbsent(constant, Texts::spelled);
  }

  /** A folder of a room has labels under its own name, or under the room's. */
  private static String spelled(Enum<?> constant) {
    Class<?> type = constant.getDeclaringClass();
    String[] packages = type.getPackageName().split("\\.");
    String name =
        "."
            + type.getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT)
            + "."
            + constant.name().replace('_', '-').toLowerCase(Locale.ROOT);
    Texts known = of(Language.UK);
    for (int i = packages.length - 1; i > 1; i--)
      if (known.knows(packages[i] + name)) return packages[i] + name;
    return packages[packages.length - 1] + name;
  }

  /** {@code 12 000,00 грн}; {@code UAH 12,000.00}. */
  public String money(Money money) {
    return language == Language.UK ? UkrainianNumbers.hryvnias(money) : "UAH\u00a0" + amount(money);
  }

  /** {@code 12 000,00}; {@code 12,000.00}. */
  public String amount(Money money) {
    return language == Language.UK
        ? UkrainianNumbers.amount(money)
        : UkrainianNumbers.grouped(money.amount(), ',', '.');
  }

  /** {@code 0,125}; {@code 0.125}. */
  public String rate(Rate rate) {
    String ukrainian = UkrainianNumbers.rate(rate);
    return language == Language.UK ? ukrainian : ukrainian.replace('\u00a0', ' ').replace(',', '.');
  }

  /** {@code 97,5}; {@code 97.5}. */
  public String quantity(Quantity quantity) {
    return language == Language.UK
        ? UkrainianNumbers.quantity(quantity)
        : UkrainianNumbers.grouped(new java.math.BigDecimal(quantity.decimal()), ',', '.');
  }

  /** {@code 13 852}; {@code 13,852}. */
  public String count(long number) {
    return language == Language.UK
        ? UkrainianNumbers.count(number)
        : UkrainianNumbers.grouped(java.math.BigDecimal.valueOf(number), ',', '.');
  }

  /** {@code 23 листопада 2026 р.}; {@code 23 November 2026}. */
  public String date(LocalDate day) {
    return language == Language.UK
        ? DateInWords.shortly(day)
        : DateTimeFormatter.ofPattern("d\u00a0MMMM yyyy", Locale.ENGLISH).format(day);
  }

  /** {@code 31 березня}; {@code 31 March}. */
  public String day(MonthDay day) {
    return language == Language.UK
        ? DateInWords.ofEveryYear(day)
        : DateTimeFormatter.ofPattern("d\u00a0MMMM", Locale.ENGLISH).format(day);
  }

  /** The day and the minute in Kyiv. */
  public String moment(Instant instant) {
    var kyiv = instant.atZone(Today.KYIV);
    return date(kyiv.toLocalDate()) + ", " + DateTimeFormatter.ofPattern("HH:mm").format(kyiv);
  }

  private Object shown(Object argument) {
    if (argument instanceof Money money) return money(money);
    if (argument instanceof Rate rate) return rate(rate);
    if (argument instanceof Quantity quantity) return quantity(quantity);
    if (argument instanceof LocalDate day) return date(day);
    if (argument instanceof MonthDay day) return day(day);
    if (argument instanceof Instant instant) return moment(instant);
    if (argument instanceof Enum<?> constant)
      return knows(keyOf(constant)) ? label(constant) : constant.name();
    if (argument instanceof Number || argument instanceof String) return argument;
    if (argument instanceof Collection<?> several)
      return several.stream().map(each -> String.valueOf(shown(each))).collect(joining(", "));
    return String.valueOf(argument);
  }

  private static String missing(String key) {
    if (Boolean.getBoolean(STRICT)) throw new IllegalArgumentException("no text: " + key);
    return key;
  }
}
