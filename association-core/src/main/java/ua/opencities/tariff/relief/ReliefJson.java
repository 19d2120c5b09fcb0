package ua.opencities.tariff.relief;

import java.util.UUID;
import java.util.function.UnaryOperator;
import ua.opencities.shared.MoneyJson;
import ua.opencities.tariff.relief.terms.Sponsor;

/**
 * A relief. {@code percent} or {@code sum} is of a discount, {@code sponsor} of a fee that another
 * organisation pays; {@code parts} are of an annual fee in parts, {@code "03-31:60 09-30:40"};
 * {@code to} is absent while no end is known, {@code approvedAt} while it waits.
 */
public record ReliefJson(
    UUID id,
    UUID council,
    String councilName,
    String kind,
    String fee,
    String from,
    String to,
    Integer percent,
    MoneyJson sum,
    SponsorJson sponsor,
    String parts,
    ActJson act,
    String reason,
    String state,
    String enteredBy,
    String enteredAt,
    String approvedBy,
    String approvedAt,
    String withdrawnBy,
    String withdrawnAt,
    String withdrawalReason) {
  public record SponsorJson(String name, String code) {
    static SponsorJson of(Sponsor it) {
      return new SponsorJson(it.name(), it.code().value());
    }
  }

  /** Body and document by their names in the membership's acts: {@code BOARD}, {@code DECISION}. */
  public record ActJson(String body, String document, String number, String date) {}

  /** For the office. */
  public static ReliefJson of(ReliefView it) {
    return of(it, UnaryOperator.identity());
  }

  /** A council is told what was decided, as its page tells it, not who of the office typed it. */
  public static ReliefJson toCouncil(ReliefView it) {
    return of(it, who -> null);
  }

  private static ReliefJson of(ReliefView it, UnaryOperator<String> person) {
    var relief = it.relief();
    var act = it.act();
    return new ReliefJson(
        it.id().value(),
        it.council().value(),
        it.councilName(),
        relief.kind().name(),
        relief.fee().name(),
        relief.days().from().toString(),
        relief.days().to().map(Object::toString).orElse(null),
        relief.percent().orElse(null),
        relief.sum().map(MoneyJson::of).orElse(null),
        relief.sponsor().map(SponsorJson::of).orElse(null),
        relief.parts().any() ? relief.parts().written() : null,
        new ActJson(act.body().name(), act.document().name(), act.number(), act.date().toString()),
        it.reason(),
        it.state().name(),
        person.apply(it.entered().by()),
        it.entered().at().toString(),
        it.approved().map(done -> person.apply(done.by())).orElse(null),
        it.approved().map(done -> done.at().toString()).orElse(null),
        it.withdrawn().map(gone -> person.apply(gone.done().by())).orElse(null),
        it.withdrawn().map(gone -> gone.done().at().toString()).orElse(null),
        it.withdrawn().map(ReliefView.Withdrawal::reason).orElse(null));
  }
}
