package ua.opencities.fee.run.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.population.PopulationFigure;
import ua.opencities.council.territory.TerritoryNote;
import ua.opencities.fee.Payer;
import ua.opencities.fee.addressee.InvoiceAddressee;
import ua.opencities.membership.Standing;
import ua.opencities.shared.Period;
import ua.opencities.tariff.relief.terms.GrantedRelief;

/**
 * Everything about a council that decides whether and how much it is charged.
 *
 * @param territory the status by which fees rest on the day of the invoice
 * @param reliefs in force in the year
 * @param charged the number of the invoice that already asks for this fee
 * @param otherRun when another run that is approved was made
 * @param disputed when the council says that the figure is wrong and waits for an answer
 * @param day whose tariff counts
 * @param inParts the council's programme in force chose to pay in parts
 * @param addressees who would get the letter about the invoice
 * @param member the days of membership, of former members too
 * @param rejoins it was a member before, where an entry fee is asked for
 */
record Candidate(
    Payer payer,
    CouncilKind kind,
    Standing standing,
    Optional<TerritoryNote> territory,
    Optional<PopulationFigure> people,
    LocalDate day,
    Optional<Period> member,
    boolean inParts,
    List<GrantedRelief> reliefs,
    Optional<String> charged,
    boolean inAnotherRun,
    boolean disputed,
    boolean sameCode,
    boolean agreement,
    List<InvoiceAddressee> addressees,
    boolean rejoins) {

  /** The last day of a former member that was one in the year. */
  Optional<LocalDate> leftIn(int year) {
    return member
        .filter(days -> standing == Standing.EXITED || standing == Standing.EXCLUDED)
        .filter(days -> days.from().getYear() <= year)
        .flatMap(Period::to)
        .filter(last -> last.getYear() >= year);
  }
}
