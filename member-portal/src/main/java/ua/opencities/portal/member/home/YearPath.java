package ua.opencities.portal.member.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.opencities.fee.register.InvoiceRow;
import ua.opencities.programme.ProgrammeState;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.ActView;
import ua.opencities.programme.register.ProgrammeRow;

/**
 * A membership year from the programme to the payment.
 *
 * @param acts of the programme
 * @param byOrder a military administration approves by one order, without the committee
 */
public record YearPath(
    int year,
    Optional<ProgrammeRow> programme,
    List<ActView> acts,
    Optional<InvoiceRow> invoice,
    boolean byOrder,
    LocalDate today) {

  /** The stations of the year, in their order. */
  public enum Station {
    PROGRAMME,
    COMMITTEE,
    SESSION,
    INVOICE,
    PAYMENT
  }

  /** Where a station stands; {@code NOW} is the first that is not done. */
  public enum State {
    DONE,
    NOW,
    LATE,
    AHEAD
  }

  public record Step(Station station, State state) {}

  public List<Step> steps() {
    var steps = new ArrayList<Step>();
    boolean waiting = false;
    for (Station station : Station.values()) {
      if (byOrder && station == Station.COMMITTEE) continue;
      boolean done = isDone(station);
      steps.add(new Step(station, done ? State.DONE : waiting ? ahead(station) : now(station)));
      waiting |= !done;
    }
    return steps;
  }

  public Optional<ActView> actOf(Station station) {
    return switch (station) {
      case COMMITTEE -> acts.stream().filter(a -> a.verb() == ActVerb.AGREED).findFirst();
      case SESSION -> acts.stream().filter(a -> a.verb().putsInForce()).findFirst();
      default -> Optional.empty();
    };
  }

  /** Nothing to show yet: no programme and no invoice. */
  public boolean isEmpty() {
    return programme.isEmpty() && invoice.isEmpty();
  }

  private boolean isDone(Station station) {
    return switch (station) {
      case PROGRAMME -> programme.isPresent();
      case COMMITTEE -> programme.filter(p -> p.state() != ProgrammeState.DRAFT).isPresent();
      case SESSION -> programme.filter(p -> p.state() == ProgrammeState.APPROVED).isPresent();
      case INVOICE -> invoice.isPresent();
      case PAYMENT -> invoice.filter(i -> i.outstanding().isZero()).isPresent();
    };
  }

  private State now(Station station) {
    return station == Station.PAYMENT && isLate() ? State.LATE : State.NOW;
  }

  /** A late invoice is late however far the programme is. */
  private State ahead(Station station) {
    return station == Station.PAYMENT && isLate() ? State.LATE : State.AHEAD;
  }

  private boolean isLate() {
    return invoice.filter(i -> !i.outstanding().isZero() && i.payBy().isBefore(today)).isPresent();
  }
}
