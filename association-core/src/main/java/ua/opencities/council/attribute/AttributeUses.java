package ua.opencities.council.attribute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Whether something holds by an attribute, so that it cannot go. */
@ApplicationScoped
class AttributeUses {
  @Inject @Any Instance<AttributeUse> uses;

  /**
   * @throws AttributeRefused naming what names it
   */
  void refuse(String field, UUID attribute, Optional<UUID> choice) {
    for (AttributeUse each : uses)
      each.of(attribute, choice)
          .ifPresent(
              rule -> {
                throw AttributeRefused.inRule(field, rule);
              });
  }
}
