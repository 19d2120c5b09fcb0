package ua.opencities.programme;

import java.time.Instant;
import ua.opencities.programme.text.PartName;
import ua.opencities.tenancy.Actor;

/**
 * When a part of a draft was saved last, and by whom.
 *
 * @param by as the audit trail names them
 * @param shown the name people read
 * @param version of the programme since then: who saw an older one has not seen this part
 */
public record PartSaved(PartName part, String by, String shown, Instant at, long version) {
  public boolean isOf(Actor actor) {
    return by.equals(actor.name());
  }
}
