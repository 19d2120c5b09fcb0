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

  /**
   * @param remarks of one council's admission, not of the others in the protocol
   */
  Act act(Optional<String> remarks) {
    return new Act(
        DecidingBody.BOARD,
        ActDocument.PROTOCOL,
        Optional.ofNullable(protocol),
        adoptedOn,
        memberFrom,
        remarks,
        Optional.empty());
  }
}
