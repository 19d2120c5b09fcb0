package ua.opencities.fee.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.MergeRows;
import ua.opencities.duplicate.Twins;
import ua.opencities.duplicate.merger.MergeCouncils;
import ua.opencities.duplicate.merger.MergerRefused;
import ua.opencities.fee.account.EntryView;
import ua.opencities.fee.account.MemberAccount;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.fee.run.choice.RunTerms;
import ua.opencities.fee.run.register.RunRegister;
import ua.opencities.membership.Act;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.DecidingBody;
import ua.opencities.membership.RecordMembershipStep;
import ua.opencities.membership.Standing;
import ua.opencities.shared.Money;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.support.Association;
import ua.opencities.tariff.AdoptingAct;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tariff.change.ChangeGrounds;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Two workers on runs of the same councils, and what else happens to these. */
abstract class BesideARun {
  static final Actor OFFICE = Association.administrator();
  static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Kyiv"));
  static final int COUNCILS = 24;
  final CouncilId[] councils =
      IntStream.range(0, COUNCILS)
          .mapToObj(i -> RunFixture.member(500 + i))
          .toArray(CouncilId[]::new);

  static CouncilId twin() {
    CouncilId twin = Twins.row(Twins.name() + " міська рада", "MISKA", "85", "Двійнятський");
    RunFixture.contact(twin, "PRESS", twin + "@rada.example");
    return twin;
  }

  RunId approved(RunTerms terms) {
    var run = RunFixture.simulate(terms);
    Association.get(IssueRun.class).issue(OFFICE, run);
    return run;
  }

  RunTerms targeted(TariffId tariff) {
    return RunFixture.terms(RunFixture.SHARED_YEAR, TariffKind.TARGETED, tariff, councils);
  }

  static Callable<?> work() {
    return () -> {
      RunFixture.workAll();
      return null;
    };
  }

  static Object merge(CouncilId kept, CouncilId gone, MergeRows.Versions seen) {
    return Association.get(MergeCouncils.class)
        .merge(OFFICE, kept, gone, seen, Set.of(), Twins.REASON);
  }

  static boolean mergedAway(CouncilId council) {
    return Association.get(CouncilDossier.class).of(OFFICE, council).mergedInto().isPresent();
  }

  static Object leave(CouncilId council) {
    var record = Association.get(RecordMembershipStep.class);
    record.record(
        OFFICE,
        council,
        Standing.EXIT_REQUESTED,
        Act.of(DecidingBody.COUNCIL, ActDocument.DECISION, "33", TODAY));
    return record.record(
        OFFICE,
        council,
        Standing.EXITED,
        Act.of(DecidingBody.BOARD, ActDocument.PROTOCOL, "9", TODAY));
  }

  /** A person asks again where a worker lost a race; what was issued stays as it is. */
  static void finish(RunId... runs) {
    for (RunId run : runs)
      for (int again = 0; again < 5 && state(run) != RunState.ISSUED; again++) {
        Association.get(IssueRun.class).issue(OFFICE, run);
        RunFixture.workAll();
      }
    for (RunId run : runs) {
      assertThat(state(run)).isEqualTo(RunState.ISSUED);
      assertThat(Association.get(RunRegister.class).one(OFFICE, run).figures().ready()).isZero();
    }
  }

  static RunState state(RunId run) {
    return Association.get(RunRegister.class).one(OFFICE, run).state();
  }

  /** Each invoice has its charge, entry and line; entries sum to balances; no number is missing. */
  void whole() {
    for (CouncilId council : councils) {
      var account =
          Association.get(MemberAccount.class).asOf(OFFICE, council, LocalDate.of(2128, 12, 31));
      assertThat(account.balance())
          .isEqualTo(Money.sum(account.entries().stream().map(EntryView::amount).toList()));
      long invoices = RunFixture.count("invoice", council);
      assertThat(RunFixture.count("charge", council)).isEqualTo(invoices);
      assertThat(RunFixture.count("account_entry", council)).isEqualTo(invoices);
      assertThat(
              Association.sql(
                      "select count(*) from billing_line l join invoice i on i.id = l.invoice_id"
                          + " where i.council_id = ? and l.council_id = i.council_id",
                      council.value())
                  .count())
          .isEqualTo(invoices);
    }
    assertThat(
            Association.sql(
                    "select max(sequence) - min(sequence) + 1 - count(*) from invoice"
                        + " where series_year = 2026")
                .value())
        .as("gaps among the numbers")
        .isIn(0L, 0, null);
  }

  static boolean isExpected(Throwable refused) {
    return refused instanceof SomeoneElseChanged
        || refused instanceof MergerRefused
        || lostTheRace(refused);
  }

  /** Not among them: a deadlock. */
  static boolean lostTheRace(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause())
      if (t instanceof SQLException sql) return "40001".equals(sql.getSQLState());
    return false;
  }

  static ChangeGrounds grounds() {
    return new ChangeGrounds(
        AdoptingAct.of(DecidingBody.BOARD, "17", LocalDate.of(2026, 1, 12)), "описка");
  }

  /** What was refused, of deeds that begin together. */
  static List<Throwable> atOnce(List<Callable<?>> deeds) throws Exception {
    var threads = Executors.newFixedThreadPool(deeds.size());
    try {
      List<Callable<Optional<Throwable>>> all = new ArrayList<>();
      for (Callable<?> deed : deeds) all.add(() -> refused(deed));
      List<Throwable> refused = new ArrayList<>();
      for (var done : threads.invokeAll(all)) done.get().ifPresent(refused::add);
      return refused;
    } finally {
      threads.shutdown();
    }
  }

  static Optional<Throwable> refused(Callable<?> deed) {
    try {
      deed.call();
      return Optional.empty();
    } catch (Exception | AssertionError thrown) {
      return Optional.of(thrown);
    }
  }
}
