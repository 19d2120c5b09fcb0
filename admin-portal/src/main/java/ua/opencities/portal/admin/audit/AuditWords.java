package ua.opencities.portal.admin.audit;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private static final String STANDING = "membership.standing.";

  /** Under which names a field's constants have their words. */
  private static final Map<String, List<String>> CONSTANTS =
      Map.ofEntries(
          Map.entry("from", List.of(STANDING)),
          Map.entry("to", List.of(STANDING)),
          Map.entry("function", List.of("contact.contact-function.")),
          Map.entry("fee", List.of("tariff.tariff-kind.")),
          Map.entry("inherited", List.of("inheritance.inherited.")),
          Map.entry(
              "kind",
              List.of(
                  "tariff.tariff-kind.",
                  "obstacle.obstacle-kind.",
                  "tariff.relief-kind.",
                  "council.succession-kind.",
                  "act.amendment-kind.",
                  "attribute.attribute-kind.")),
          Map.entry("outcome", List.of("notification.delivery-outcome.")),
          Map.entry("position", List.of("official.official-position.")),
          Map.entry("rest", List.of("shortfall.rest-due.")),
          Map.entry("state", List.of("job.job-state.")),
          Map.entry("step", List.of("advice.advice-step.", "money.money-step.")),
          Map.entry("territory", List.of("council.territory-status.")),
          Map.entry("verdict", List.of("reconciliation.verdict.", "admission.verdict.")));

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

  public String field(String name) {
    String key = "audit.detail." + kebab(name);
    return texts.knows(key) ? texts.text(key) : name;
  }

  public String value(String field, String value) {
    if (field.equals("sha256") && value.length() > HASH_SHOWN)
      return value.substring(0, HASH_SHOWN) + "…";
    if (value.startsWith("[") && value.endsWith("]"))
      return Arrays.stream(value.substring(1, value.length() - 1).split(", "))
          .map(one -> one(field, one))
          .collect(joining(", "));
    return one(field, value);
  }

  private String one(String field, String value) {
    if (value.equals("true") || value.equals("false")) return texts.text("audit.value." + value);
    if (value.matches("\\d{4}-\\d{2}-\\d{2}")) return texts.date(LocalDate.parse(value));
    if (value.matches("-?\\d+\\.\\d{2}")) return texts.money(Money.of(value));
    if (!value.matches("[A-Z][A-Z_]+")) return value;
    String constant = value.replace('_', '-').toLowerCase(Locale.ROOT);
    return CONSTANTS.getOrDefault(field, List.of()).stream()
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
