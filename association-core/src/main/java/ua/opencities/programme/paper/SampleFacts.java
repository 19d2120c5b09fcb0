package ua.opencities.programme.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.CouncilCard;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.territory.TerritoryStatus;
import ua.opencities.language.CouncilName;
import ua.opencities.language.Gender;
import ua.opencities.programme.Edition;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeState;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.act.ActBody;
import ua.opencities.programme.act.ActPaper;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.ActView;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.programme.act.Signatory;
import ua.opencities.programme.act.Sitting;
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

  private static final ProgrammeId ID = new ProgrammeId(new UUID(0, 0));
  private static final Edition FIRST =
      new Edition(1, ID, Optional.empty(), Optional.empty(), Optional.empty());
  private static final Edition SECOND =
      new Edition(
          2, ID, Optional.of(ID), Optional.of(AmendmentKind.POINTS), Optional.of("менше видатків"));
  private static final ActView APPROVAL =
      new ActView(
          new UUID(0, 2),
          ActBody.SESSION,
          "Зразкова міська рада",
          ActVerb.APPROVED,
          ActPaper.DECISION,
          "15-15",
          LocalDate.of(2026, 12, 17),
          Sitting.UNTOLD,
          new Signatory("Марія", "Зразкова", "міський голова", Gender.FEMININE),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Instant.parse("2026-12-17T10:00:00Z"));

  private SampleFacts() {}

  /** As far as the kind of paper needs it: a draft, a programme in force, or its amendment. */
  static PaperFacts of(PaperKind kind) {
    ProgrammeText text = text();
    ProgrammeView draft = edition(FIRST, ProgrammeState.DRAFT, text, List.of());
    if (kind.appliesTo(draft)) return facts(draft, Optional.empty());
    ProgrammeView inForce = edition(FIRST, ProgrammeState.APPROVED, text, List.of(APPROVAL));
    if (kind.appliesTo(inForce)) return facts(inForce, Optional.empty());
    ProgrammeText less = text.with(money(text, "36000.00"));
    return facts(edition(SECOND, ProgrammeState.DRAFT, less, List.of()), Optional.of(inForce));
  }

  private static ProgrammeView edition(
      Edition edition, ProgrammeState state, ProgrammeText text, List<ActView> acts) {
    return new ProgrammeView(
        ID,
        COUNCIL.id(),
        edition,
        state,
        Optional.empty(),
        text,
        List.of(),
        acts,
        List.of(),
        Optional.empty(),
        false,
        1,
        Instant.parse("2026-01-01T08:00:00Z"));
  }

  private static PaperFacts facts(ProgrammeView shown, Optional<ProgrammeView> amended) {
    return new PaperFacts(
        shown, COUNCIL, Optional.empty(), List.of(), amended, amended.orElse(shown).approval());
  }

  private static ProgrammePart money(ProgrammeText text, String budget) {
    return text.funding()
        .with(
            text.funding().lines().stream()
                .map(
                    line ->
                        line.source().startsWith("кош") ? line.withAmount(Money.of(budget)) : line)
                .toList());
  }

  private static ProgrammeText text() {
    ProgrammeText begun = ProgrammeTemplate.textFor(COUNCIL, 2027, 2028);
    ProgrammeText funded = begun.with(money(begun, "41000.00"));
    return funded
        .with(ProgrammeTemplate.measuresFor(COUNCIL, funded))
        .with(ProgrammeTemplate.indicatorsFor(COUNCIL, funded));
  }
}
