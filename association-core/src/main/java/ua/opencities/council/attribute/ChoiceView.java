package ua.opencities.council.attribute;

import java.util.Optional;
import java.util.UUID;
import ua.opencities.language.Language;

/**
 * A value of an attribute's list.
 *
 * @param archived no longer offered, kept where it stands
 * @param councils how many have it
 */
public record ChoiceView(
    UUID id, String name, Optional<String> nameEnglish, boolean archived, long councils) {

  public String name(Language reader) {
    return reader == Language.EN ? nameEnglish.orElse(name) : name;
  }
}
