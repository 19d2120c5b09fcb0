package ua.opencities.programme.year.shortfall;

import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.language.UkrainianNumbers;
import ua.opencities.programme.AmendProgramme;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.ReviseProgramme;
import ua.opencities.programme.act.Amendment;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.ProgrammeText;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/**
 * Begins the amendment that an agreed shortfall needs: point by point, with the year's funding cut
 * of this association's fee cut to what the council pays in it, and what was agreed for the next
 * year put there and the programme lasts so long. The clerk finishes it like any amendment.
 */
@UseCase
public class AmendForShortfall {
  private final Shortfalls shortfalls;
  private final ProgrammeDetails programmes;
  private final AmendProgramme amend;
  private final ReviseProgramme revise;

  @Inject
  AmendForShortfall(
      Shortfalls shortfalls,
      ProgrammeDetails programmes,
      AmendProgramme amend,
      ReviseProgramme revise) {
    this.shortfalls = shortfalls;
    this.programmes = programmes;
    this.amend = amend;
    this.revise = revise;
  }

  /**
   * @return the next edition
   * @throws ShortfallOutOfTurn when nothing is agreed, no programme holds, or it plans no more than
   *     the council can fund
   * @throws ua.opencities.programme.AmendmentOutOfTurn when an amendment is open already
   */
  public ProgrammeId amend(Actor actor, CouncilId council, int year) {
    shortfalls.oneAtATime(council, year);
    ShortfallView agreed =
        shortfalls.of(council, year).stream()
            .findFirst()
            .map(ShortfallEntry::view)
            .filter(it -> it.is(ShortfallStep.AGREED))
            .orElseThrow(ShortfallOutOfTurn::notAgreed);
    ProgrammeId inForce =
        shortfalls
            .inForce(council, year)
            .orElseThrow(() -> ShortfallOutOfTurn.noProgrammeInForce(year));
    ProgrammeText before = programmes.of(actor, inForce).text();
    Money planned =
        before
            .plannedForOurFee(year)
            .orElseThrow(() -> ShortfallOutOfTurn.ourLinesAreNotMarked(year));
    if (planned.compareTo(agreed.fundable()) <= 0)
      throw ShortfallOutOfTurn.programmePlansNoMore(year, planned);
    var reason = new Amendment(AmendmentKind.POINTS, reason(agreed, year), Optional.empty());
    ProgrammeId next = amend.amend(actor, inForce, reason);
    boolean lasts = before.years().contains(year + 1);
    Money moved = lasts ? agreed.dueIn(year + 1) : Money.ZERO;
    write(actor, next, new LessMoney(before, year, planned.minus(agreed.fundable()), moved));
    return next;
  }

  private void write(Actor actor, ProgrammeId next, LessMoney less) {
    ProgrammeView begun = programmes.of(actor, next);
    ProgrammePart funding = less.funding();
    var measures = less.measures();
    long seen = revise.revise(actor, next, begun.version(), funding).version();
    if (!measures.equals(begun.text().measures())) revise.revise(actor, next, seen, measures);
  }

  /** It stands in the papers of the amendment, so it is Ukrainian whoever asks. */
  private static String reason(ShortfallView agreed, int year) {
    return "на %d рік рада може спрямувати на внесок %s із %s"
        .formatted(
            year,
            UkrainianNumbers.hryvnias(agreed.fundable()),
            UkrainianNumbers.hryvnias(agreed.fee()));
  }
}
