package ua.opencities.portal.admin.reminder;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.stream.Stream;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.reminder.policy.ReminderPolicy;

/** For which invoices a rule holds, in words. */
public final class ScopeWords {
  private ScopeWords() {}

  public static String of(ReminderPolicy rule, Texts texts) {
    if (rule.scope().isAll()) return texts.text("reminder.for-all");
    Language reader = texts.language();
    return Stream.of(
            rule.scope().kind().map(texts::label),
            rule.names().tariff().map(name -> texts.text("reminder.of-tariff", name)),
            rule.names().oblast().in(reader),
            rule.scope().council().map(texts::label),
            trait(rule, texts))
        .flatMap(Optional::stream)
        .collect(joining(", "));
  }

  private static Optional<String> trait(ReminderPolicy rule, Texts texts) {
    Language reader = texts.language();
    return rule.scope()
        .trait()
        .map(
            it ->
                texts.text(
                    "reminder.trait",
                    rule.names().attribute().in(reader).orElse(""),
                    rule.names()
                        .choice()
                        .in(reader)
                        .orElseGet(() -> texts.text("attribute.said-" + it.yes()))));
  }
}
