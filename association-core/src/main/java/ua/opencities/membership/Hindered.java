package ua.opencities.membership;

import java.util.Optional;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.RuleBroken;

/**
 * Why a step took no effect on its day: the rule by its code, and what it said then.
 *
 * @param code empty of what was kept before rules were kept by their codes
 * @param english empty of the same
 */
public record Hindered(Optional<String> code, String ukrainian, Optional<String> english) {

  static Hindered by(RuleBroken rule) {
    return new Hindered(
        Optional.of(rule.code()),
        Texts.of(Language.UK).sentence(rule),
        Optional.of(Texts.of(Language.EN).sentence(rule)));
  }

  boolean isBy(RuleBroken rule) {
    return code.filter(rule.code()::equals).isPresent();
  }

  /** In the reader's language, where it was kept. */
  public String in(Language language) {
    return language == Language.EN ? english.orElse(ukrainian) : ukrainian;
  }
}
