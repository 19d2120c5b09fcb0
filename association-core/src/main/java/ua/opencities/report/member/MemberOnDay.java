package ua.opencities.report.member;

import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.tenancy.CouncilId;

/**
 * A council that was a member on the day.
 *
 * @param katottg empty text for a local association that has none
 * @param kind name of a {@code council.CouncilKind}
 * @param standing name of a {@code membership.Standing}, on that day
 * @param memberSince its first day of this membership: who left and came again counts anew
 * @param inhabitants by the newest figure that was valid on the day
 * @param representative by an act, else the head; empty where neither is known
 * @param head whoever then stood at the head of the council or of its administration
 */
public record MemberOnDay(
    CouncilId id,
    String katottg,
    String name,
    String kind,
    String oblastCode,
    String oblast,
    String oblastEnglish,
    String raion,
    Optional<String> edrpou,
    String standing,
    LocalDate memberSince,
    AdmissionAct act,
    Optional<Integer> inhabitants,
    Optional<String> head,
    Optional<Representative> representative,
    boolean demonstration) {

  /**
   * Who represents the council in the association.
   *
   * @param authority the act; empty where it is the head
   */
  public record Representative(String person, Optional<String> authority) {}

  /**
   * The act that made it a member.
   *
   * @param document name of a {@code membership.ActDocument}
   */
  public record AdmissionAct(String document, Optional<String> number, LocalDate adoptedOn) {}
}
