package ua.opencities.reminder.policy;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ua.opencities.council.attribute.AttributeUse;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;

/** A rule of councils with a value keeps the attribute and the value where they are. */
@ApplicationScoped
class AttributeInRules implements AttributeUse {
  @Inject PolicyRows rows;

  @Override
  public Optional<String> of(UUID attribute, Optional<UUID> choice) {
    return rows.all().stream()
        .filter(
            rule ->
                rule.scope()
                    .trait()
                    .filter(it -> it.attribute().equals(attribute))
                    .filter(it -> choice.isEmpty() || it.choice().equals(choice))
                    .isPresent())
        .findFirst()
        .map(AttributeInRules::words);
  }

  private static String words(ReminderPolicy rule) {
    Texts texts = Texts.of(Language.UK);
    return Stream.of(
            rule.names().attribute().ukrainian(),
            rule.names().choice().ukrainian(),
            rule.names().tariff(),
            rule.scope().kind().map(texts::label),
            rule.names().oblast().ukrainian(),
            rule.scope().council().map(texts::label))
        .flatMap(Optional::stream)
        .collect(joining(", "));
  }
}
