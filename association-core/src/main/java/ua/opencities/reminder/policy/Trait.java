package ua.opencities.reminder.policy;

import java.util.Optional;
import java.util.UUID;

/**
 * What is said of a council by one of the association's own attributes.
 *
 * @param choice of the attribute's list; of one of yes and no it is empty
 * @param yes where there is no list
 */
public record Trait(UUID attribute, Optional<UUID> choice, boolean yes) {
  public static Trait of(UUID attribute, UUID choice) {
    return new Trait(attribute, Optional.of(choice), false);
  }

  public static Trait of(UUID attribute, boolean yes) {
    return new Trait(attribute, Optional.empty(), yes);
  }

  /** As it stands in an address: the attribute, then its value. */
  public String word() {
    return attribute + "." + choice.map(UUID::toString).orElse(yes ? "YES" : "NO");
  }
}
