package ua.opencities.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.ActView;

/** The acts on one edition, in the order of their dates. */
record Acts(List<ProgrammeAct> rows) {

  void add(ProgrammeAct act, LocalDate today) {
    LocalDate dated = act.view().date();
    if (dated.isAfter(today)) throw ActOutOfTurn.inTheFuture(dated);
    rows.add(act);
  }

  Optional<ActView> agreement() {
    return views().stream().filter(act -> act.verb() == ActVerb.AGREED).findFirst();
  }

  /** By which it came to hold. */
  Optional<ActView> approval() {
    return views().stream().filter(act -> act.verb().putsInForce()).findFirst();
  }

  String lastNumber() {
    return rows.get(rows.size() - 1).view().number();
  }

  List<ActView> views() {
    return rows.stream().map(ProgrammeAct::view).toList();
  }
}
