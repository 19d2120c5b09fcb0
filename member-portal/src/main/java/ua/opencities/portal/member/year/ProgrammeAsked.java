package ua.opencities.portal.member.year;

import java.util.Optional;
import java.util.UUID;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.shared.NotFound;

/** Which of a year's programmes an address or a form names. */
final class ProgrammeAsked {
  private ProgrammeAsked() {}

  /**
   * @return empty where none is named
   * @throws NotFound for what names none
   */
  static Optional<ProgrammeId> of(String typed) {
    if (typed.isBlank()) return Optional.empty();
    if (!typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
      throw new NotFound("programme");
    return Optional.of(new ProgrammeId(UUID.fromString(typed)));
  }
}
