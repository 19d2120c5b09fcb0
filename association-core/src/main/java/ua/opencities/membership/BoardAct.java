package ua.opencities.membership;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The Board's protocol on admission.
 *
 * @param protocol its number
 * @param memberFrom the first day of membership
 */
public record BoardAct(
    String protocol, LocalDate adoptedOn, LocalDate memberFrom, Optional<Scan> scan) {

  Act act() {
    return new Act(
        DecidingBody.BOARD,
        ActDocument.PROTOCOL,
        Optional.ofNullable(protocol),
        adoptedOn,
        memberFrom,
        Optional.empty(),
        Optional.empty());
  }
}
