package ua.opencities.membership;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The General Meeting's protocol that confirms whom the Board admitted.
 *
 * @param protocol its number
 * @param memberFrom the first day of membership
 */
public record MeetingAct(
    String protocol, LocalDate adoptedOn, LocalDate memberFrom, Optional<Scan> scan) {
  Act act() {
    return new Act(
        DecidingBody.GENERAL_MEETING,
        ActDocument.PROTOCOL,
        Optional.ofNullable(protocol),
        adoptedOn,
        memberFrom,
        Optional.empty(),
        Optional.empty());
  }
}
