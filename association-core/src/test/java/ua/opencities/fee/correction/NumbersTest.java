package ua.opencities.fee.correction;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.correction.paper.CorrectionKind;
import ua.opencities.fee.correction.register.CorrectionRegister;
import ua.opencities.fee.correction.register.CorrectionSearch;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** Each series counts 1, 2, 3 … whoever issues at once and whoever changes their mind. */
class NumbersTest {
  private static final int ISSUERS = 32;
  private static final LocalDate DUE = LocalDate.of(2026, 3, 1);

  /** No other test issues in these years. */
  private static final LocalDate DAY = LocalDate.of(1998, 5, 5);

  @Test
  void areGaplessForThirtyTwoWhoIssueAtOnceAndRollBackAtRandom() throws Exception {
    var deeds = new ArrayList<Callable<Void>>();
    for (int i = 0; i < ISSUERS; i++) {
      CouncilId council = FeeFixture.member();
      var chance = new Random(i);
      deeds.add(
          () -> {
            for (int round = 0; round < 3; round++)
              once(council, FeeFixture.YEAR + 10 + round, chance.nextInt(3) == 0);
            return null;
          });
    }
    var pool = Executors.newFixedThreadPool(ISSUERS);
    try {
      for (var done : pool.invokeAll(deeds)) done.get();
    } finally {
      pool.shutdown();
    }
    for (CorrectionKind kind : CorrectionKind.values())
      assertThat(numbers("correction", "kind", kind.name()))
          .as(kind.name())
          .hasSizeGreaterThan(20)
          .isEqualTo(oneTo(numbers("correction", "kind", kind.name()).size()));
    assertThat(numbers("invoice", "series", "invoice"))
        .hasSizeGreaterThan(20)
        .isEqualTo(oneTo(numbers("invoice", "series", "invoice").size()));
  }

  @Test
  void theListAsksAFixedNumberOfStatements() {
    for (int i = 0; i < 3; i++)
      CorrectionFixture.correct(
          FeeFixture.invoice(FeeFixture.member(), FeeFixture.YEAR + 10, DUE), "1.00");
    assertThat(
            StatementCount.of(
                () ->
                    Association.get(CorrectionRegister.class)
                        .list(
                            CorrectionFixture.OFFICE, CorrectionSearch.all(Page.Request.first()))))
        .isLessThanOrEqualTo(3);
  }

  private static void once(CouncilId council, int year, boolean changesMind) {
    try {
      Association.get(IssuesAll.class).issue(CorrectionFixture.OFFICE, council, year, changesMind);
    } catch (ChangedMyMind rolledBack) {
      // all numbers go back
    }
  }

  private static List<Integer> numbers(String table, String column, String series) {
    return Association.sql(
            "select string_agg(sequence::text, ',' order by sequence) from "
                + table
                + " where series_year = 1998 and "
                + column
                + " = ?",
            series)
        .value()
        .toString()
        .lines()
        .flatMap(line -> List.of(line.split(",")).stream())
        .map(Integer::valueOf)
        .toList();
  }

  private static List<Integer> oneTo(int n) {
    return IntStream.rangeClosed(1, n).boxed().toList();
  }

  static class ChangedMyMind extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** An invoice, its correction, a write-off and a refund, both reversed, in one transaction. */
  @UseCase
  static class IssuesAll {
    @Inject ua.opencities.fee.IssueInvoice issue;

    void issue(Actor actor, CouncilId council, int year, boolean changesMind) {
      InvoiceId invoice = issue.issue(actor, council, year, DAY, DAY);
      CorrectionFixture.pay(council, "450.00", DAY);
      CorrectionFixture.correct(invoice, "400.00", DAY);
      var refund = CorrectionFixture.refund(council, "50.00", DAY);
      CorrectionFixture.correct(invoice, "450.00", DAY);
      CorrectionFixture.reverse(CorrectionFixture.writeOff(invoice, "50.00", DAY), DAY);
      CorrectionFixture.reverse(refund, DAY);
      if (changesMind) throw new ChangedMyMind();
    }
  }
}
