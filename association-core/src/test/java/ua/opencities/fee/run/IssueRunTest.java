package ua.opencities.fee.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.fee.run.line.LineView;
import ua.opencities.fee.run.register.RunRegister;
import ua.opencities.job.JobId;
import ua.opencities.job.RunNextJob;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Operator;

class IssueRunTest {
  /** More than one transaction takes. */
  private static final int SEVERAL = IssuesRun.AT_ONCE + 20;

  private final Actor officer = Association.administrator();

  @Test
  void issuesWhatWasSimulatedNumberAfterNumberAndWritesItDownEverywhere() {
    int year = RunFixture.year();
    CouncilId[] councils = members(SEVERAL);
    var run = RunFixture.simulate(RunFixture.annual(year, councils));
    List<Money> simulated = amounts(run);
    RunFixture.issue(officer, run);
    assertThat(amounts(run)).isEqualTo(simulated);
    List<LineView> lines = RunFixture.lines(run);
    assertThat(lines).hasSize(SEVERAL).allMatch(line -> line.invoice().isPresent());
    assertThat(sequences(year)).isEqualTo(consecutive(sequences(year).get(0), SEVERAL));
    for (CouncilId council : councils) {
      assertThat(RunFixture.count("invoice", council)).isEqualTo(1);
      assertThat(RunFixture.count("account_entry", council)).isEqualTo(1);
      assertThat(
              Association.sql(
                      "select count(*) from audit_entry where what = 'invoice-issued' and council_id = ?",
                      council.value())
                  .count())
          .isEqualTo(1);
    }
    var view = Association.get(RunRegister.class).one(officer, run);
    assertThat(view.state()).isEqualTo(RunState.ISSUED);
    assertThat(view.figures().issuedSum()).isEqualTo(Money.sum(simulated));
    var line = lines.get(0);
    var invoice = Association.get(InvoiceDetails.class).of(officer, line.invoice().get());
    assertThat(invoice.explanation()).isEqualTo(line.explanation().get());
  }

  @Test
  void asksTheDatabaseAsOftenForManyAsForFew() {
    int year = RunFixture.year();
    var few = RunFixture.simulate(RunFixture.annual(year, members(2)));
    var many = RunFixture.simulate(RunFixture.annual(year, members(20)));
    assertThat(statements(many)).isEqualTo(statements(few));
  }

  private int statements(RunId run) {
    return StatementCount.of(
        () -> {
          RunFixture.issue(officer, run);
          return run;
        });
  }

  @Test
  void aFactThatChangedMakesAnExceptionAndNoOtherSum() {
    int year = RunFixture.year();
    var steady = RunFixture.member(1000);
    var grown = RunFixture.member(1000);
    var left = RunFixture.member(1000);
    var run = RunFixture.simulate(RunFixture.annual(year, steady, grown, left));
    RunFixture.people(grown, 2000);
    RunFixture.standing(left, "EXIT_REQUESTED");
    RunFixture.issue(officer, run);
    assertThat(RunFixture.lines(run)).extracting(LineView::council).containsExactly(steady);
    assertThat(RunFixture.hindrance(run, grown)).contains(Hindrance.CHANGED);
    assertThat(RunFixture.hindrance(run, left)).contains(Hindrance.LEAVING);
    assertThat(RunFixture.count("invoice", grown)).isZero();
    RunId again = RunFixture.simulate(RunFixture.annual(year, steady, grown, left));
    assertThat(amounts(again)).containsExactly(Money.of("800.00"));
    RunFixture.issue(officer, again);
    assertThat(RunFixture.count("invoice", grown)).isEqualTo(1);
    assertThat(RunFixture.count("invoice", steady)).isEqualTo(1);
  }

  @Test
  void ofManyWhoIssueARunAtOnceAllGetTheSameJobAndEachCouncilOneInvoice() throws Exception {
    int year = RunFixture.year();
    CouncilId[] councils = members(SEVERAL);
    var run = RunFixture.simulate(RunFixture.annual(year, councils));
    var jobs =
        new HashSet<JobId>(together(8, () -> Association.get(IssueRun.class).issue(officer, run)));
    assertThat(jobs).hasSize(1);
    together(
        4,
        () -> Association.get(RunNextJob.class).run(Operator.because("test"), "node", () -> false));
    RunFixture.workAll();
    assertThat(Association.get(IssueRun.class).issue(officer, run)).isIn(jobs);
    for (CouncilId council : councils)
      assertThat(RunFixture.count("invoice", council)).isEqualTo(1);
  }

  @Test
  void twoRunsForTheSameCouncilsGiveOneInvoiceEach() throws Exception {
    int year = RunFixture.year();
    CouncilId[] councils = members(SEVERAL);
    var one = RunFixture.simulate(RunFixture.annual(year, councils));
    var other = RunFixture.simulate(RunFixture.annual(year, councils));
    Association.get(IssueRun.class).issue(officer, one);
    Association.get(IssueRun.class).issue(officer, other);
    together(
        2,
        () -> Association.get(RunNextJob.class).run(Operator.because("test"), "node", () -> false));
    RunFixture.workAll();
    for (CouncilId council : councils)
      assertThat(RunFixture.count("invoice", council)).isEqualTo(1);
    var figures = Association.get(RunRegister.class).one(officer, one).figures();
    var others = Association.get(RunRegister.class).one(officer, other).figures();
    assertThat(figures.issued() + others.issued()).isEqualTo(SEVERAL);
    assertThat(figures.hindered() + others.hindered()).isEqualTo(SEVERAL);
    assertThat(sequences(year)).isEqualTo(consecutive(sequences(year).get(0), SEVERAL));
  }

  @Test
  void isUndoneWholeBeforeNumbersAreGivenAndNeverAfter() {
    var run = RunFixture.simulate(RunFixture.annual(RunFixture.SHARED_YEAR, members(2)));
    Association.get(UndoRun.class).undo(officer, run);
    assertThatThrownBy(() -> Association.get(IssueRun.class).issue(officer, run))
        .isInstanceOf(RunIsNotOpen.class);
    var issued = RunFixture.simulate(RunFixture.annual(RunFixture.SHARED_YEAR, members(2)));
    RunFixture.issue(officer, issued);
    assertThatThrownBy(() -> Association.get(UndoRun.class).undo(officer, issued))
        .isInstanceOf(RunHasNumbers.class);
    assertThatThrownBy(() -> Association.get(SimulateAgain.class).simulate(officer, issued))
        .isInstanceOf(RunIsNotOpen.class);
  }

  @Test
  void wantsASecondPersonWhereTheAssociationDoes() {
    Association.get(WantSecondPerson.class).want(officer, true);
    try {
      var run =
          Association.get(SimulateRun.class)
              .simulate(officer, RunFixture.annual(RunFixture.SHARED_YEAR, members(1)));
      assertThatThrownBy(() -> Association.get(IssueRun.class).issue(officer, run))
          .isInstanceOf(SecondPersonNeeded.class);
      assertThatThrownBy(() -> Association.get(ApproveRun.class).approve(officer, run))
          .isInstanceOf(SecondPersonNeeded.class);
      Association.get(ApproveRun.class).approve(Association.administrator(), run);
      RunFixture.issue(officer, run);
      assertThat(RunFixture.lines(run)).allMatch(line -> line.invoice().isPresent());
    } finally {
      Association.get(WantSecondPerson.class).want(officer, false);
    }
  }

  @Test
  void hasNothingToIssueWhenEachCouncilIsAnException() {
    var run =
        RunFixture.simulate(RunFixture.annual(RunFixture.SHARED_YEAR, RunFixture.member(null)));
    assertThatThrownBy(() -> Association.get(IssueRun.class).issue(officer, run))
        .isInstanceOf(NothingToIssue.class);
  }

  @Test
  void asksForTheEntryFeeOnceAndForEachTargetedContributionOnceAYear() {
    int year = RunFixture.year();
    var council = RunFixture.member(2000);
    Association.sql(
            "update membership set member_since = make_date(?, 5, 1) where council_id = ?",
            year,
            council.value())
        .run();
    var entry = RunFixture.terms(year, TariffKind.ENTRY, null, council);
    var run = RunFixture.simulate(entry);
    RunFixture.issue(officer, run);
    var line = RunFixture.lines(run).get(0);
    var invoice = Association.get(InvoiceDetails.class).of(officer, line.invoice().orElseThrow());
    assertThat(invoice.purpose()).startsWith("Вступний внесок, рах. №");
    assertThat(invoice.explanation().kind()).isEqualTo(TariffKind.ENTRY);
    assertThat(RunFixture.hindrance(RunFixture.simulate(entry), council))
        .contains(Hindrance.ALREADY_CHARGED);

    var roads = RunFixture.adopt(TariffKind.TARGETED, "На портал");
    var other = RunFixture.adopt(TariffKind.TARGETED, "На навчання");
    var targeted = RunFixture.terms(year, TariffKind.TARGETED, roads, council);
    RunFixture.issue(officer, RunFixture.simulate(targeted));
    assertThat(RunFixture.hindrance(RunFixture.simulate(targeted), council))
        .contains(Hindrance.ALREADY_CHARGED);
    RunFixture.issue(
        officer, RunFixture.simulate(RunFixture.terms(year, TariffKind.TARGETED, other, council)));
    assertThat(RunFixture.count("invoice", council)).isEqualTo(3);
    assertThat(RunFixture.lines(RunFixture.simulate(RunFixture.annual(year, council))))
        .as("the annual fee is still to be asked for")
        .hasSize(1);
  }

  private static CouncilId[] members(int many) {
    return IntStream.range(0, many)
        .mapToObj(i -> RunFixture.member(300 + 7 * i))
        .toArray(CouncilId[]::new);
  }

  private static List<Money> amounts(RunId run) {
    return RunFixture.lines(run).stream().map(line -> line.amount().orElseThrow()).toList();
  }

  private static List<Integer> sequences(int year) {
    return Association.sql(
            "select i.sequence from invoice i join charge c on c.id = i.charge_id"
                + " where c.year = ? order by i.sequence",
            year)
        .rows()
        .stream()
        .map(row -> (Integer) row.get(0))
        .toList();
  }

  private static List<Integer> consecutive(int from, int many) {
    return IntStream.range(from, from + many).boxed().toList();
  }

  private static <T> List<T> together(int many, Callable<T> deed) throws Exception {
    var pool = Executors.newFixedThreadPool(many);
    try {
      var answers = new ArrayList<T>();
      for (var answer : pool.invokeAll(java.util.Collections.nCopies(many, deed)))
        answers.add(answer.get());
      return answers;
    } finally {
      pool.shutdown();
    }
  }
}
