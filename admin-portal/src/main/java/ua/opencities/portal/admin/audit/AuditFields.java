package ua.opencities.portal.admin.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the fields of the trail hold, where it is more than text. Only these are read as sums, days,
 * lists or constants: a reason, a name or a number of a paper may look like any of them.
 */
final class AuditFields {
  private static final String STANDING = "membership.standing.";

  static final Set<String> SUMS = Set.of("amount", "fee", "fundable", "missing", "moved");

  /** Before and after hold an attribute’s value too, and that may be a day, or yes or no. */
  static final Set<String> DAYS =
      Set.of(
          "adoptedOn",
          "after",
          "asOf",
          "before",
          "by",
          "day",
          "due",
          "dueOn",
          "effectiveOn",
          "ended",
          "from",
          "lastDay",
          "on",
          "receivedOn",
          "session",
          "since",
          "until");

  static final Set<String> FLAGS =
      Set.of(
          "after",
          "automatic",
          "before",
          "before-required",
          "before-shown",
          "correction",
          "on",
          "published",
          "publishedBefore",
          "required",
          "shown",
          "wanted");

  static final Set<String> LISTS = Set.of("inherited", "papers", "taken");

  /** What is kept here as a code or the name of a class; elsewhere a constant is in capitals. */
  static final Set<String> CODES =
      Set.of("kind", "paper", "papers", "part", "scopes", "series", "variant", "verdict");

  /** Under which names a field's constants have their words. */
  static final Map<String, List<String>> CONSTANTS =
      Map.ofEntries(
          Map.entry("asked", List.of("reminder.asked.")),
          Map.entry("before-kind", List.of("attribute.attribute-kind.")),
          Map.entry("channel", List.of("admission.interest-channel.")),
          Map.entry("consequence", List.of("fee.consequence.")),
          Map.entry("consequenceBefore", List.of("fee.consequence.")),
          Map.entry("council-kind", List.of("council.council-kind.")),
          Map.entry("fee", List.of("tariff.tariff-kind.")),
          Map.entry("from", List.of(STANDING)),
          Map.entry("function", List.of("contact.contact-function.")),
          Map.entry("hindrance", List.of("choice.hindrance.")),
          Map.entry("how", List.of("act.act-verb.")),
          Map.entry("inherited", List.of("inheritance.inherited.")),
          Map.entry(
              "kind",
              List.of(
                  "tariff.tariff-kind.",
                  "obstacle.obstacle-kind.",
                  "tariff.relief-kind.",
                  "council.succession-kind.",
                  "council.council-kind.",
                  "act.amendment-kind.",
                  "attribute.attribute-kind.",
                  "audit.job-kind.")),
          Map.entry("news", List.of("audit.news.")),
          Map.entry("outcome", List.of("notification.delivery-outcome.")),
          Map.entry("paper", papers()),
          Map.entry("papers", papers()),
          Map.entry("part", List.of("admission.dossier-part.", "text.part-name.")),
          Map.entry("position", List.of("official.official-position.")),
          Map.entry("reason", List.of("shared.delivery-reason.")),
          Map.entry("rest", List.of("shortfall.rest-due.")),
          Map.entry("role", List.of("tenancy.role.")),
          Map.entry("scopes", List.of("audit.scopes.")),
          Map.entry("series", List.of("fee.series.")),
          Map.entry("state", List.of("job.job-state.")),
          Map.entry(
              "step", List.of("advice.advice-step.", "money.money-step.", "season.season-step.")),
          Map.entry("taken", List.of("duplicate.thing.")),
          Map.entry("territory", List.of("council.territory-status.")),
          Map.entry("to", List.of(STANDING)),
          Map.entry("variant", List.of("template.variant.")),
          Map.entry("verdict", List.of("reconciliation.verdict.", "admission.verdict.")));

  private AuditFields() {}

  private static List<String> papers() {
    return List.of("paper.paper-kind.", "admission.paper-kind.", "letter.paper-kind.");
  }
}
