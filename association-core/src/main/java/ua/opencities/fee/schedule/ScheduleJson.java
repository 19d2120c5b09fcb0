package ua.opencities.fee.schedule;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import ua.opencities.fee.schedule.terms.ScheduleView;
import ua.opencities.shared.MoneyJson;
import ua.opencities.tariff.relief.ReliefJson.ActJson;
import ua.opencities.tariff.relief.terms.ReliefAct;
import ua.opencities.tariff.terms.FeePart;

/**
 * A payment schedule; {@code takenOver} says that the invoice is a predecessor's, of whose debt the
 * council is the heir. {@code approvedAt} is absent while it waits; {@code end} once it is ended by
 * an act, replaced by another schedule, or taken back before its approval (then it has no act);
 * {@code withDebt} says that the debt left the heir by the succession that is the reason.
 */
public record ScheduleJson(
    UUID id,
    UUID council,
    String councilName,
    UUID invoice,
    String invoiceNumber,
    boolean takenOver,
    MoneyJson amount,
    List<PartJson> parts,
    ActJson act,
    String reason,
    String state,
    String enteredBy,
    String enteredAt,
    String approvedBy,
    String approvedAt,
    EndJson end) {
  public record PartJson(String dueOn, MoneyJson amount) {
    static PartJson of(FeePart it) {
      return new PartJson(it.day().toString(), MoneyJson.of(it.amount()));
    }
  }

  public record EndJson(
      ActJson act, String reason, UUID replacedBy, boolean withDebt, String by, String at) {}

  /** For the office. */
  public static ScheduleJson of(ScheduleView it) {
    return of(it, UnaryOperator.identity());
  }

  /** A council is told what was decided, as its page tells it, not who of the office typed it. */
  public static ScheduleJson toCouncil(ScheduleView it) {
    return of(it, who -> null);
  }

  private static ScheduleJson of(ScheduleView it, UnaryOperator<String> person) {
    return new ScheduleJson(
        it.id().value(),
        it.council().value(),
        it.councilName(),
        it.invoice().value(),
        it.invoiceNumber(),
        it.takenOver(),
        MoneyJson.of(it.amount()),
        it.parts().stream().map(PartJson::of).toList(),
        act(it.act()),
        it.reason(),
        it.state().name(),
        person.apply(it.entered().by()),
        it.entered().at().toString(),
        it.approved().map(done -> person.apply(done.by())).orElse(null),
        it.approved().map(done -> done.at().toString()).orElse(null),
        it.ended().map(end -> end(end, person)).orElse(null));
  }

  private static EndJson end(ScheduleView.End it, UnaryOperator<String> person) {
    return new EndJson(
        it.act().map(ScheduleJson::act).orElse(null),
        it.reason(),
        it.replacedBy().map(id -> id.value()).orElse(null),
        it.withDebt(),
        person.apply(it.done().by()),
        it.done().at().toString());
  }

  private static ActJson act(ReliefAct it) {
    return new ActJson(it.body().name(), it.document().name(), it.number(), it.date().toString());
  }
}
