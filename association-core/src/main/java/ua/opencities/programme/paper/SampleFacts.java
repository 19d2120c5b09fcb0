package ua.opencities.programme.paper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.CouncilCard;
import ua.opencities.council.CouncilKind;
import ua.opencities.council.TerritoryStatus;
import ua.opencities.language.CouncilName;
import ua.opencities.programme.Edition;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeState;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.ProgrammeTemplate;
import ua.opencities.programme.text.ProgrammeText;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/** A made-up council's programme of two years, to look at wordings before there is a real one. */
final class SampleFacts {
  private static final CouncilCard COUNCIL =
      new CouncilCard(
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

  private SampleFacts() {}

  static PaperFacts facts() {
    ProgrammeText text = text();
    var programme =
        new ProgrammeView(
            new ProgrammeId(new UUID(0, 0)),
            COUNCIL.id(),
            new Edition(
                1,
                new ProgrammeId(new UUID(0, 0)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            ProgrammeState.DRAFT,
            text,
            List.of(),
            List.of(),
            Optional.empty(),
            1,
            Instant.parse("2026-01-01T08:00:00Z"));
    return new PaperFacts(programme, COUNCIL, Optional.empty(), List.of(), Optional.empty());
  }

  private static ProgrammeText text() {
    ProgrammeText begun = ProgrammeTemplate.textFor(COUNCIL, 2027, 2028);
    var money =
        begun.funding().lines().stream()
            .map(
                line ->
                    line.source().startsWith("кош") ? line.withAmount(Money.of("41000.00")) : line)
            .toList();
    ProgrammeText funded = begun.with(new ProgrammePart.Funding(money));
    return funded
        .with(ProgrammeTemplate.measuresFor(COUNCIL, funded))
        .with(ProgrammeTemplate.indicatorsFor(COUNCIL, funded));
  }
}
