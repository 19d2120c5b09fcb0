package ua.opencities.council.attribute;

import java.util.Optional;
import java.util.UUID;

/** What holds for councils by their attributes: other rooms implement it. */
public interface AttributeUse {
  /**
   * What names the attribute, in words.
   *
   * @param choice of its list; empty for the attribute as a whole
   */
  Optional<String> of(UUID attribute, Optional<UUID> choice);
}
