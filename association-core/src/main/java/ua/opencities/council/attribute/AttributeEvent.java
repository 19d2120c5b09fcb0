package ua.opencities.council.attribute;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.opencities.shared.DomainEvent;

/** An attribute of the association's own came, changed or went; of no council in particular. */
public sealed interface AttributeEvent extends DomainEvent {
  AttributeView attribute();

  @Override
  default Optional<UUID> councilId() {
    return Optional.empty();
  }

  @Override
  default UUID subject() {
    return attribute().id();
  }

  @Override
  default Map<String, String> details() {
    return of(attribute());
  }

  private static Map<String, String> of(AttributeView attribute) {
    var terms = attribute.terms();
    var told = new LinkedHashMap<String, String>();
    told.put("name", terms.name());
    told.put("kind", terms.kind().name());
    told.put("required", String.valueOf(terms.required()));
    told.put("shown", String.valueOf(terms.shown()));
    if (!attribute.choices().isEmpty())
      told.put(
          "choices",
          attribute.choices().stream().map(ChoiceView::name).collect(Collectors.joining("; ")));
    return told;
  }

  record AttributeDefined(String by, AttributeView attribute) implements AttributeEvent {}

  record AttributeChanged(String by, AttributeView before, AttributeView attribute)
      implements AttributeEvent {
    @Override
    public Map<String, String> details() {
      var told = new LinkedHashMap<>(of(attribute));
      of(before)
          .forEach(
              (key, was) -> {
                if (!was.equals(told.get(key))) told.put("before-" + key, was);
              });
      return told;
    }
  }

  record AttributeArchived(String by, AttributeView attribute) implements AttributeEvent {}

  record AttributeRestored(String by, AttributeView attribute) implements AttributeEvent {}

  record AttributeRemoved(String by, AttributeView attribute) implements AttributeEvent {}
}
