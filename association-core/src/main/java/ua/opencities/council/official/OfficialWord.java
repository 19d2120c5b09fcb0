package ua.opencities.council.official;

import ua.opencities.language.PersonName;
import ua.opencities.language.Position;

/** What of an official has cases. */
public enum OfficialWord {
  TITLE,
  GIVEN,
  SURNAME;

  /** Whether a rule knows the cases of what is written here. */
  boolean canBeDeclined(String written) {
    return this == TITLE ? Position.canBeDeclined(written) : PersonName.canBeDeclined(written);
  }

  /** What to do where no rule does. */
  String refusal() {
    return this == TITLE ? "council.post-not-declined" : "council.name-not-declined";
  }
}
