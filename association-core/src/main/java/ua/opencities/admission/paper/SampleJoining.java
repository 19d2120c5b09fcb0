package ua.opencities.admission.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.CouncilCard;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.territory.TerritoryStatus;
import ua.opencities.fee.requisites.AssociationProfile;
import ua.opencities.language.CouncilName;
import ua.opencities.membership.Act;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.DecidingBody;
import ua.opencities.tenancy.CouncilId;

/** A made-up council, to look at a wording with. */
final class SampleJoining {
  private static final Instant MADE = Instant.parse("2026-11-23T09:00:00Z");

  private SampleJoining() {}

  static JoiningFacts with(Optional<AssociationProfile> association) {
    var council =
        new CouncilCard(
            new CouncilId(new UUID(0, 0)),
            "UA46000000000000000",
            CouncilKind.MISKA,
            CouncilName.inSixCases("Зразкова міська рада"),
            "46",
            "Львівська",
            "",
            "м. Зразкове",
            Optional.of("99000001"),
            Optional.empty(),
            TerritoryStatus.NONE,
            true);
    return new JoiningFacts(
        association,
        council,
        Optional.of(new JoiningFacts.Head("міська голова", "Марія ЗРАЗКОВА")),
        Optional.of(
            Act.of(DecidingBody.COUNCIL, ActDocument.DECISION, "4/9", LocalDate.of(2026, 10, 15))),
        MADE);
  }
}
