package ua.opencities.fee.reconciliation.json;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import ua.opencities.fee.reconciliation.ReconciliationView;
import ua.opencities.fee.reconciliation.side.OwnLine;
import ua.opencities.shared.MoneyJson;

/**
 * An act; {@code theirs} and {@code difference} are absent where the council has no other figure,
 * {@code theirOpening} and {@code theirClosing} before it answered.
 */
public record ReconciliationJson(
    UUID id,
    UUID council,
    String number,
    String from,
    String to,
    MoneyJson opening,
    MoneyJson closing,
    String verdict,
    String note,
    List<LineJson> lines,
    MoneyJson theirOpening,
    MoneyJson theirClosing,
    List<OwnLineJson> added) {
  /** A line of the council's books that the act has not; what lowers the debt is negative. */
  public record OwnLineJson(String day, String document, MoneyJson amount) {
    static OwnLineJson of(OwnLine it) {
      return new OwnLineJson(it.day().toString(), it.document(), MoneyJson.of(it.amount()));
    }
  }

  public record LineJson(
      String day,
      String kind,
      String reference,
      MoneyJson amount,
      MoneyJson theirs,
      MoneyJson difference) {}

  public static ReconciliationJson of(ReconciliationView act) {
    var content = act.content();
    return new ReconciliationJson(
        act.id().value(),
        act.council().value(),
        content.number(),
        content.from().toString(),
        content.to().toString(),
        MoneyJson.of(content.opening()),
        MoneyJson.of(content.closing()),
        act.newest().map(side -> side.verdict().name()).orElse(null),
        act.newest().flatMap(side -> side.note()).orElse(null),
        IntStream.rangeClosed(1, content.lines().size())
            .mapToObj(place -> line(act, place))
            .toList(),
        act.newest().map(side -> MoneyJson.of(act.sides().opening())).orElse(null),
        act.newest().map(side -> MoneyJson.of(act.sides().closing())).orElse(null),
        act.newest().map(side -> side.added()).orElse(List.of()).stream()
            .map(OwnLineJson::of)
            .toList());
  }

  private static LineJson line(ReconciliationView act, int place) {
    var line = act.content().lines().get(place - 1);
    return new LineJson(
        line.day().toString(),
        line.kind().name(),
        line.reference(),
        MoneyJson.of(line.amount()),
        act.sides().theirs(place).map(MoneyJson::of).orElse(null),
        act.sides().difference(place).map(MoneyJson::of).orElse(null));
  }
}
