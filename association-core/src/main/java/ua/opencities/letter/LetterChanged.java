package ua.opencities.letter;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.DomainEvent;

/** What happens to letters. A draft's words are nobody else's business, so none are told here. */
public sealed interface LetterChanged extends DomainEvent {
  LetterView letter();

  @Override
  default UUID subject() {
    return letter().id().value();
  }

  @Override
  default Optional<UUID> councilId() {
    return Optional.of(letter().council().value());
  }

  record LetterBegun(String by, LetterView letter) implements LetterChanged {}

  record LetterDiscarded(String by, LetterView letter) implements LetterChanged {}

  record LetterSentOut(String by, LetterView letter) implements LetterChanged {
    @Override
    public Map<String, String> details() {
      return Map.of("number", letter.outgoing().orElseThrow().number());
    }
  }
}
