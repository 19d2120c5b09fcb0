package ua.opencities.programme;

import java.util.Optional;
import ua.opencities.programme.text.ProgrammeText;

/**
 * What a draft was written from, so that it can be said what is different in it.
 *
 * @param years of the text: {@code 2026}, {@code 2025–2027}
 * @param programme the edition or the earlier programme; empty for the template
 */
public record WrittenFrom(
    Kind kind, String years, Optional<ProgrammeId> programme, ProgrammeText text) {
  public enum Kind {
    /** The edition that an amendment changes. */
    EDITION,
    /** The council's programme for earlier years. */
    EARLIER,
    /** The association's own wording. */
    TEMPLATE
  }
}
