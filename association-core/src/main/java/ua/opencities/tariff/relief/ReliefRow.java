package ua.opencities.tariff.relief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.council.code.Edrpou;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.DecidingBody;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.shared.Row;
import ua.opencities.tariff.relief.terms.Relief;
import ua.opencities.tariff.relief.terms.ReliefAct;
import ua.opencities.tariff.relief.terms.ReliefId;
import ua.opencities.tariff.relief.terms.ReliefKind;
import ua.opencities.tariff.relief.terms.RelievedFee;
import ua.opencities.tariff.relief.terms.Sponsor;
import ua.opencities.tariff.terms.Instalments;
import ua.opencities.tenancy.CouncilId;

/** Reads a relief off a row of {@link ReliefRows#VIEW}. */
final class ReliefRow {
  private ReliefRow() {}

  static ReliefView view(Row r) {
    return new ReliefView(
        new ReliefId(r.id()),
        new CouncilId(r.id()),
        r.text(),
        relief(r),
        new ReliefAct(
            DecidingBody.valueOf(r.text()), ActDocument.valueOf(r.text()), r.text(), r.day()),
        r.text(),
        r.yes(),
        new ReliefView.Done(r.text(), r.instant()),
        done(r),
        done(r).flatMap(it -> r.textIfAny().map(reason -> new ReliefView.Withdrawal(it, reason))));
  }

  private static Relief relief(Row r) {
    var kind = ReliefKind.valueOf(r.text());
    var fee = RelievedFee.valueOf(r.text());
    LocalDate from = r.day();
    Optional<LocalDate> to = r.dayIfAny();
    Optional<Integer> percent = r.numberIfAny();
    Optional<Money> sum = r.moneyIfAny();
    Optional<String> sponsor = r.textIfAny();
    Optional<String> code = r.textIfAny();
    return new Relief(
        kind,
        fee,
        new Period(from, to),
        percent,
        sum,
        sponsor.map(name -> new Sponsor(name, new Edrpou(code.orElseThrow()))),
        Instalments.read(r.text()));
  }

  private static Optional<ReliefView.Done> done(Row r) {
    Optional<String> by = r.textIfAny();
    Optional<Instant> at = r.instantIfAny();
    return by.map(who -> new ReliefView.Done(who, at.orElseThrow()));
  }
}
