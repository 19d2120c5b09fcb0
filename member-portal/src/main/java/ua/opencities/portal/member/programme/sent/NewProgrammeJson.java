package ua.opencities.portal.member.programme.sent;

import java.util.Optional;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.shared.NotFound;
import ua.opencities.web.typed.Wanted;

/**
 * A draft to begin.
 *
 * @param toYear the first year where it is left out
 * @param basedOn the id of an earlier programme; the template where it is left out
 */
public record NewProgrammeJson(String year, String toYear, String basedOn) {
  public Optional<ProgrammeId> earlier() {
    return Optional.ofNullable(basedOn)
        .map(id -> Wanted.id(id).orElseThrow(() -> new NotFound("programme")))
        .map(ProgrammeId::new);
  }
}
