package ua.opencities.reminder.policy;

import java.util.Optional;
import ua.opencities.language.Language;

/**
 * What a scope names, in words; what it does not name is empty.
 *
 * @param tariff its name and edition: the editions of one fee may have one name
 */
public record ScopeNames(Optional<String> tariff, Named oblast, Named attribute, Named choice) {

  /**
   * @param english where it differs from the Ukrainian
   */
  public record Named(Optional<String> ukrainian, Optional<String> english) {
    public Optional<String> in(Language reader) {
      return reader == Language.EN ? english.or(() -> ukrainian) : ukrainian;
    }
  }
}
