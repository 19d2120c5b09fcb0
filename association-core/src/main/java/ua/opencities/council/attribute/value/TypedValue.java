package ua.opencities.council.attribute.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.opencities.council.attribute.AttributeKind;
import ua.opencities.council.attribute.AttributeView;
import ua.opencities.council.attribute.ChoiceView;
import ua.opencities.language.Apostrophe;
import ua.opencities.shared.Quantity;
import ua.opencities.shared.QuantityNotUnderstood;
import ua.opencities.shared.Text;

/** Reads what a person or a program typed as a value of an attribute. */
public final class TypedValue {
  public static final int MOST = 500;
  private static final DateTimeFormatter UKRAINIAN =
      DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final Set<String> YES = Set.of("true", "так", "yes");
  private static final Set<String> NO = Set.of("false", "ні", "no");

  private TypedValue() {}

  /** The name of an attribute's field in a form. */
  public static String field(UUID attribute) {
    return "attribute-" + attribute;
  }

  /**
   * @param standing a value that is no longer offered may stay where it stands
   * @return empty when nothing was typed
   * @throws ValueRefused with the attribute's field
   */
  public static Optional<Said> of(AttributeView attribute, String typed, Optional<Said> standing) {
    Optional<String> text = Text.optional(field(attribute.id()), typed, MOST);
    if (text.isEmpty() && attribute.terms().required()) throw ValueRefused.missing(attribute.id());
    return text.map(it -> new Said(attribute.kind(), plain(attribute, it, standing)));
  }

  private static String plain(AttributeView attribute, String typed, Optional<Said> standing) {
    return switch (attribute.kind()) {
      case TEXT -> Apostrophe.unified(typed).replaceAll("\\s+", " ");
      case WHOLE -> whole(attribute, typed);
      case DECIMAL -> decimal(attribute, typed);
      case DAY -> day(attribute, typed);
      case YES_NO -> yesOrNo(attribute, typed);
      case CHOICE -> choice(attribute, typed, standing);
    };
  }

  private static String whole(AttributeView attribute, String typed) {
    String plain = typed.replaceAll("[\\s\\u00a0\\u202f\\u2009]", "").replace('\u2212', '-');
    if (!plain.matches("-?\\d{1,12}")) throw refused("attribute.not-whole", attribute, typed);
    return String.valueOf(Long.parseLong(plain));
  }

  private static String decimal(AttributeView attribute, String typed) {
    try {
      return Quantity.typed(typed).decimal();
    } catch (QuantityNotUnderstood notOne) {
      throw refused("attribute.not-decimal", attribute, typed);
    }
  }

  private static String day(AttributeView attribute, String typed) {
    try {
      LocalDate day =
          typed.contains(".") ? LocalDate.parse(typed, UKRAINIAN) : LocalDate.parse(typed);
      if (day.getYear() >= 1000 && day.getYear() <= 2199) return day.toString();
    } catch (DateTimeException unreadable) {
      // said below
    }
    throw refused("attribute.not-day", attribute, typed);
  }

  private static String yesOrNo(AttributeView attribute, String typed) {
    String word = typed.toLowerCase(Locale.ROOT);
    if (YES.contains(word)) return "true";
    if (NO.contains(word)) return "false";
    throw refused("attribute.not-yes-or-no", attribute, typed);
  }

  /** By its id, or by its name in either language. */
  private static String choice(AttributeView attribute, String typed, Optional<Said> standing) {
    return attribute.choices().stream()
        .filter(each -> isNamed(each, typed))
        .filter(each -> !each.archived() || standing.map(it -> isIt(it, each)).orElse(false))
        .map(each -> each.id().toString())
        .findFirst()
        .orElseThrow(() -> refused("attribute.not-in-list", attribute, typed));
  }

  private static boolean isIt(Said said, ChoiceView choice) {
    return said.kind() == AttributeKind.CHOICE && said.choice().equals(choice.id());
  }

  private static boolean isNamed(ChoiceView choice, String typed) {
    return choice.id().toString().equalsIgnoreCase(typed)
        || choice.name().equalsIgnoreCase(Apostrophe.unified(typed))
        || choice.nameEnglish().map(typed::equalsIgnoreCase).orElse(false);
  }

  private static ValueRefused refused(String code, AttributeView attribute, String typed) {
    return ValueRefused.notOfTheKind(code, attribute.id(), typed);
  }
}
