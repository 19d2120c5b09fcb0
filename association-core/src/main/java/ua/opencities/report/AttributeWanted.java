package ua.opencities.report;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.language.Apostrophe;

/**
 * What is wanted of one of the association's own attributes.
 *
 * @param what the id of a value of the list, or a part of a text in small letters
 */
public record AttributeWanted(UUID attribute, How how, String what) {
  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  /** How a value must stand. */
  public enum How {
    ANY,
    NONE,
    YES,
    NO,
    CHOICE,
    CONTAINS
  }

  /**
   * As it stands in an address; nonsense narrows nothing.
   *
   * @param said {@code NONE}, {@code YES}, {@code NO} or the id of a value of the list
   * @param part of a text, where nothing is said
   */
  public static Optional<AttributeWanted> read(String attribute, String said, String part) {
    if (!attribute.matches(ID)) return Optional.empty();
    UUID id = UUID.fromString(attribute);
    String words = Apostrophe.unified(part).strip().toLowerCase(Locale.ROOT);
    return Optional.of(
        switch (said) {
          case "NONE", "YES", "NO" -> new AttributeWanted(id, How.valueOf(said), "");
          default ->
              said.matches(ID)
                  ? new AttributeWanted(id, How.CHOICE, said)
                  : new AttributeWanted(id, words.isEmpty() ? How.ANY : How.CONTAINS, words);
        });
  }
}
