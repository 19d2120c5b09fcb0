package ua.opencities.portal.member.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.opencities.fee.reconciliation.ReconciliationView;
import ua.opencities.fee.reconciliation.side.CouncilSide;
import ua.opencities.fee.reconciliation.side.OwnLine;
import ua.opencities.fee.reconciliation.side.Verdict;
import ua.opencities.shared.AmountNotUnderstood;
import ua.opencities.shared.Money;
import ua.opencities.shared.Text;
import ua.opencities.web.FormReading;
import ua.opencities.web.Sent;
import ua.opencities.web.typed.Typed;

/** Reads what the council says of an act; empty rows of its own lines are left out. */
final class AnswerForm {
  private final Sent sent;
  private final FormReading form;

  private AnswerForm(Sent sent) {
    this.sent = sent;
    this.form = new FormReading(sent);
  }

  static CouncilSide of(Sent sent, ReconciliationView act) {
    return new AnswerForm(sent).read(act);
  }

  private CouncilSide read(ReconciliationView act) {
    Verdict verdict = form.choice("verdict", Verdict.class);
    Map<Integer, Money> figures = new HashMap<>();
    for (int place = 1; place <= act.content().lines().size(); place++) {
      int at = place;
      form.optionalMoney("line-" + place).ifPresent(own -> figures.put(at, own));
    }
    List<OwnLine> added = new ArrayList<>();
    for (int row = 0; row < sent.fields("document").size(); row++) {
      OwnLine line = isEmpty(row) ? null : line(row);
      if (line != null) added.add(line);
    }
    var opening = balance("opening");
    var closing = balance("closing");
    var note = form.optionalText("note", CouncilSide.NOTE);
    form.sayWhatIsWrong();
    return new CouncilSide(verdict, note, figures, added, opening, closing);
  }

  /** What kind of line it is, is always chosen: alone it says nothing. */
  private boolean isEmpty(int row) {
    return Stream.of("day", "document", "sum").allMatch(name -> cell(name, row).isBlank());
  }

  private OwnLine line(int row) {
    LocalDate day = form.read(() -> Typed.date(FormReading.inRow("day", row), cell("day", row)));
    String document =
        form.read(
            () ->
                Text.required(
                    FormReading.inRow("document", row), cell("document", row), OwnLine.DOCUMENT));
    Money sum = form.read(() -> Typed.money(FormReading.inRow("sum", row), cell("sum", row)));
    if (day == null || document == null || sum == null) return null;
    boolean lowers = cell("lowers", row).equals("true");
    return form.readInRow(row, () -> new OwnLine(day, document, lowers ? sum.negated() : sum));
  }

  private Optional<Money> balance(String field) {
    String typed = sent.field(field) == null ? "" : sent.field(field).strip();
    if (typed.isEmpty()) return Optional.empty();
    boolean ahead = typed.matches("[-\u2212\u2013].*");
    Money size =
        form.read(
            () -> {
              try {
                return Money.typed(ahead ? typed.substring(1) : typed);
              } catch (AmountNotUnderstood refused) {
                throw new BalanceNotUnderstood(field, typed);
              }
            });
    return Optional.ofNullable(size).map(it -> ahead ? it.negated() : it);
  }

  private String cell(String name, int row) {
    List<String> typed = sent.fields(name);
    return row < typed.size() ? typed.get(row).strip() : "";
  }
}
