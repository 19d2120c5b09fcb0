package ua.opencities.document.template;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What happens to wordings, one record a thing. */
public sealed interface TemplateChanged extends DomainEvent {
  TemplatePlace place();

  @Override
  default Optional<UUID> councilId() {
    return place().council().map(CouncilId::value);
  }

  record TemplateWritten(String by, UUID subject, TemplatePlace place, int version)
      implements TemplateChanged {
    @Override
    public Map<String, String> details() {
      return said(place, String.valueOf(version));
    }
  }

  record TemplateRetired(String by, UUID subject, TemplatePlace place, int version)
      implements TemplateChanged {
    @Override
    public Map<String, String> details() {
      return said(place, String.valueOf(version));
    }
  }

  record TemplateChosen(String by, UUID subject, TemplatePlace place) implements TemplateChanged {
    @Override
    public Map<String, String> details() {
      return Map.of("paper", place.kind(), "variant", variant(place));
    }
  }

  static TemplateChosen chosen(Actor by, UUID subject, TemplatePlace place) {
    return new TemplateChosen(by.name(), subject, place);
  }

  private static Map<String, String> said(TemplatePlace place, String version) {
    return Map.of("paper", place.kind(), "variant", variant(place), "version", version);
  }

  private static String variant(TemplatePlace place) {
    return place.variant().name().toLowerCase(Locale.ROOT);
  }
}
