package ua.opencities.portal.member.council;

import java.time.LocalDate;
import ua.opencities.council.CouncilCard;
import ua.opencities.language.SixCases;
import ua.opencities.membership.MembershipView;

/** The own council in the API; {@code null} is unknown. */
public record CouncilJson(
    String id,
    String katottg,
    String kind,
    SixCases name,
    String oblastCode,
    String oblast,
    String raion,
    String place,
    String edrpou,
    String iban,
    String standing,
    LocalDate memberSince,
    boolean demonstration) {

  static CouncilJson of(CouncilCard card, MembershipView membership) {
    return new CouncilJson(
        card.id().toString(),
        card.katottg().isEmpty() ? null : card.katottg(),
        card.kind().name(),
        card.name(),
        card.oblastCode(),
        card.oblast(),
        card.raion(),
        card.place(),
        card.edrpou().orElse(null),
        card.iban().orElse(null),
        membership.standing().name(),
        membership.memberSince().orElse(null),
        card.demonstration());
  }
}
