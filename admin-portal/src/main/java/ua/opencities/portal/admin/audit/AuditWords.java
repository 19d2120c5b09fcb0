package ua.opencities.portal.admin.audit;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import ua.opencities.audit.AuditLine;
import ua.opencities.language.Texts;
import ua.opencities.shared.Money;

/**
 * A line of the trail as people read it: the trail keeps field names, constants and ISO dates, the
 * page says them in words. What has no word is shown as it is kept; nothing of it is hidden.
 */
public final class AuditWords {
  private static final String OPERATOR = "operator:";
  private static final String DOOR = "door:";
  private static final int HASH_SHOWN = 12;
  private static final String CHANGED_FROM = "before-";
  private static final String ISO = "\\d{4}-\\d{2}-\\d{2}";

  /** Of names and words that have cases: {@code SURNAME-DATIVE}. */
  private static final Pattern WORD_CASE = Pattern.compile("([A-Za-z]+)-([A-Z]+)");

  private final Texts texts;

  public AuditWords(Texts texts) {
    this.texts = texts;
  }

  public String who(AuditLine line) {
    if (line.who().startsWith(OPERATOR)) return platform(line.who().substring(OPERATOR.length()));
    if (line.who().startsWith(DOOR)) return platform(line.who().substring(DOOR.length()));
    return line.who();
  }

  private String platform(String reason) {
    String key = "audit.operator." + reason.replace(' ', '-');
    return texts.knows(key)
        ? texts.text("audit.platform-because", texts.text(key))
        : texts.text("audit.platform");
  }

  /** A deed of an older time may have no word: then it is shown as it is kept. */
  public String deed(String what) {
    String key = "audit." + what;
    return texts.knows(key) ? texts.text(key) : what;
  }

  public String field(String name) {
    String key = "audit.detail." + kebab(name);
    if (texts.knows(key)) return texts.text(key);
    if (name.startsWith(CHANGED_FROM))
      return texts.text("audit.changed-from", field(name.substring(CHANGED_FROM.length())));
    return inCase(name).orElse(name);
  }

  private Optional<String> inCase(String name) {
    var shape = WORD_CASE.matcher(name);
    if (!shape.matches()) return Optional.empty();
    String word = "audit.word." + kebab(shape.group(1));
    String inWhich = "official.case." + shape.group(2);
    return texts.knows(word) && texts.knows(inWhich)
        ? Optional.of(texts.text(word) + ", " + texts.text(inWhich))
        : Optional.empty();
  }

  public String value(String field, String value) {
    if (field.equals("sha256") && value.length() > HASH_SHOWN)
      return value.substring(0, HASH_SHOWN) + "…";
    if (AuditFields.LISTS.contains(field))
      return each(
          value.startsWith("[") && value.endsWith("]")
              ? value.substring(1, value.length() - 1)
              : value,
          one -> constant(field, one));
    if (AuditFields.FLAGS.contains(field) && value.matches("true|false"))
      return texts.text("audit.value." + value);
    if (AuditFields.DAYS.contains(field) && value.matches(ISO + "(, " + ISO + ")*"))
      return each(value, this::day);
    if (AuditFields.SUMS.contains(field) && value.matches("-?\\d+\\.\\d{2}"))
      return texts.money(Money.of(value));
    return constant(field, value);
  }

  /** An attribute of text may look like a day that no calendar has. */
  private String day(String iso) {
    try {
      return texts.date(LocalDate.parse(iso));
    } catch (DateTimeParseException noDay) {
      return iso;
    }
  }

  private static String each(String several, UnaryOperator<String> said) {
    return Arrays.stream(several.split(", ")).map(said).collect(joining(", "));
  }

  private String constant(String field, String value) {
    String shape = AuditFields.CODES.contains(field) ? "[A-Za-z][A-Za-z_ -]+" : "[A-Z][A-Z_]+";
    if (!value.matches(shape)) return value;
    String constant = value.replaceAll("[_ ]", "-").toLowerCase(Locale.ROOT);
    return AuditFields.CONSTANTS.getOrDefault(field, List.of()).stream()
        .map(prefix -> prefix + constant)
        .filter(texts::knows)
        .findFirst()
        .map(texts::text)
        .orElse(value);
  }

  private static String kebab(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }
}
