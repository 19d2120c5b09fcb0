package ua.opencities.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.programme.act.ActHistory;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.ActView;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.SomeoneElseChanged;

/** The acts on one edition, in the order of their dates. */
record Acts(List<ProgrammeAct> rows) {

  void add(ProgrammeAct act, LocalDate today) {
    LocalDate dated = act.view().date();
    if (dated.isAfter(today)) throw ActOutOfTurn.inTheFuture(dated);
    rows.add(act);
  }

  Optional<ActView> agreement() {
    return standing(ActVerb.AGREED);
  }

  /** A corrected act stands among the others as it would have if it had been copied right. */
  void mustFit(ActVerb verb, Decision decision, boolean amends) {
    Optional<LocalDate> agreed = agreement().map(ActView::date);
    Optional<LocalDate> approved = approval().map(ActView::date);
    if (verb.putsInForce() && !decision.standsAlone()) {
      if (agreed.isEmpty() && !amends) throw ActOutOfTurn.committeeFirst();
      if (agreed.filter(decision.date()::isBefore).isPresent())
        throw ActOutOfTurn.beforeCommittee(agreed.get());
    }
    if (verb == ActVerb.AGREED && approved.filter(decision.date()::isAfter).isPresent())
      throw ActOutOfTurn.afterSession(approved.get());
  }

  void mustHoldOn(LocalDate day) {
    Optional<LocalDate> approved = approval().map(ActView::date);
    if (approved.filter(day::isBefore).isPresent())
      throw AmendmentOutOfTurn.beforeEarlierEdition(approved.get());
  }

  /** What came before this edition was decided by then. */
  void mustNotPrecede(LocalDate earlier) {
    if (approval().filter(it -> earlier.isAfter(it.date())).isPresent())
      throw ActOutOfTurn.afterNextEdition();
  }

  /** By which it came to hold. */
  Optional<ActView> approval() {
    return views().stream().filter(act -> act.verb().putsInForce()).findFirst();
  }

  /** Of those that nobody corrected, whether they count or not. */
  Optional<LocalDate> lastDay() {
    ActHistory history = history();
    return history.all().stream()
        .filter(act -> !history.isCorrected(act))
        .map(ActView::date)
        .max(LocalDate::compareTo);
  }

  String lastNumber() {
    return rows.get(rows.size() - 1).view().number();
  }

  private Optional<ActView> standing(ActVerb verb) {
    return views().stream().filter(act -> act.verb() == verb).findFirst();
  }

  /** Those that count. */
  List<ActView> views() {
    return history().standing();
  }

  ActHistory history() {
    return ActHistory.of(rows.stream().map(ProgrammeAct::view).toList());
  }

  /**
   * What may be corrected: each act once, and then its correction.
   *
   * @throws SomeoneElseChanged when it was corrected meanwhile
   */
  ActView toCorrect(UUID id) {
    ActHistory history = history();
    ActView wrong =
        history.all().stream()
            .filter(act -> act.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("act"));
    if (history.isCorrected(wrong)) throw new SomeoneElseChanged();
    return wrong;
  }
}
