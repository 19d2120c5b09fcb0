package ua.opencities.portal.member.programme.wizard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.CouncilCard;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.territory.TerritoryStatus;
import ua.opencities.language.CouncilName;
import ua.opencities.programme.Edition;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeState;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.text.ProgrammeTemplate;
import ua.opencities.programme.text.ProgrammeText;
import ua.opencities.tenancy.CouncilId;

/** A draft with the template's measures and indicators. */
final class Drafted {
  static final CouncilCard COUNCIL = council();

  private Drafted() {}

  static ProgrammeView forYears(int from, int to) {
    ProgrammeText begun = ProgrammeTemplate.textFor(COUNCIL, from, to);
    ProgrammeText text =
        begun
            .with(ProgrammeTemplate.measuresFor(COUNCIL, begun))
            .with(ProgrammeTemplate.indicatorsFor(COUNCIL, begun));
    var id = new ProgrammeId(UUID.randomUUID());
    return new ProgrammeView(
        id,
        COUNCIL.id(),
        new Edition(1, id, Optional.empty(), Optional.empty(), Optional.empty()),
        ProgrammeState.DRAFT,
        Optional.empty(),
        text,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        false,
        1,
        Instant.parse("2026-11-01T08:00:00Z"));
  }

  private static CouncilCard council() {
    return new CouncilCard(
        new CouncilId(new UUID(0, 0)),
        "UA00000000000000000",
        CouncilKind.MISKA,
        CouncilName.inSixCases("Зразкова міська рада"),
        "46",
        "Львівська",
        "Львівський",
        "м. Зразкове",
        Optional.empty(),
        Optional.empty(),
        TerritoryStatus.NONE,
        true);
  }
}
