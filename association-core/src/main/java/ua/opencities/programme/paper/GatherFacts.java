package ua.opencities.programme.paper;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.official.OfficialsInOffice;
import ua.opencities.programme.EditionView;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeEditions;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.ActView;
import ua.opencities.tenancy.Actor;

/**
 * Brings together what papers are made of: the programme, its council, the officials of the day.
 */
@Dependent
class GatherFacts {
  private final ProgrammeDetails programmes;
  private final ProgrammeEditions editions;
  private final CouncilDossier councils;
  private final OfficialsInOffice officials;
  private final Clock clock;

  @Inject
  GatherFacts(
      ProgrammeDetails programmes,
      ProgrammeEditions editions,
      CouncilDossier councils,
      OfficialsInOffice officials,
      Clock clock) {
    this.programmes = programmes;
    this.editions = editions;
    this.councils = councils;
    this.officials = officials;
    this.clock = clock;
  }

  PaperFacts of(Actor actor, ProgrammeView programme) {
    var council = councils.of(actor, programme.council());
    return new PaperFacts(
        programme,
        council.card(),
        council.administration(),
        officials.on(actor, programme.council(), dayOf(programme)),
        programme.edition().amends().map(id -> programmes.of(actor, id)),
        original(actor, programme));
  }

  /** A first draft rests on no act yet. */
  private Optional<ActView> original(Actor actor, ProgrammeView programme) {
    if (!programme.edition().isAmendment()) return programme.approval();
    return editions.of(actor, programme.id()).stream().findFirst().flatMap(EditionView::approval);
  }

  /**
   * Whose names stand beneath: those in office at the last act, before it today or at the start.
   */
  private LocalDate dayOf(ProgrammeView programme) {
    LocalDate today = LocalDate.now(clock);
    LocalDate starts = programme.text().starts();
    LocalDate before = starts.isBefore(today) ? starts : today;
    return programme.acts().stream()
        .filter(act -> act.verb() != ActVerb.REPEALED)
        .map(ActView::date)
        .reduce((earlier, later) -> later)
        .orElse(before);
  }
}
