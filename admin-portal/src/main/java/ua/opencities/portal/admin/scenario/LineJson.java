package ua.opencities.portal.admin.scenario;

import java.util.List;
import java.util.UUID;
import ua.opencities.language.Texts;
import ua.opencities.scenario.line.LineView;
import ua.opencities.shared.MoneyJson;

/** A council in a scenario; one that is {@code leftOut} has no amount. */
public record LineJson(
    UUID council,
    String councilName,
    String kind,
    String oblast,
    Integer inhabitants,
    boolean assumed,
    MoneyJson amount,
    MoneyJson inForce,
    MoneyJson lastYear,
    String move,
    String leftOut,
    List<String> explanation) {
  static LineJson of(LineView it, Texts texts) {
    return new LineJson(
        it.council().value(),
        it.name(),
        it.kind().name(),
        it.oblast(),
        it.inhabitants().orElse(null),
        it.assumed(),
        it.amount().map(MoneyJson::of).orElse(null),
        it.inForce().map(MoneyJson::of).orElse(null),
        it.lastYear().map(MoneyJson::of).orElse(null),
        it.move().map(Enum::name).orElse(null),
        it.leftOut().map(Enum::name).orElse(null),
        it.words(texts));
  }
}
