package ua.opencities.report.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.membership.Candidate;
import ua.opencities.payment.Receipt;
import ua.opencities.payment.RecordPayment;
import ua.opencities.programme.DraftProgramme;
import ua.opencities.programme.advice.AskAdvice;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class AssociationOverviewTest {
  private static final Actor OFFICE = Association.administrator();
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Kyiv"));
  private final AssociationOverview overview = Association.get(AssociationOverview.class);

  @Test
  void countsWhatWaitsForTheBoard() {
    long before = now().standingAt("APPLIED");
    Candidate.applied(Association.newCouncil("Заявницька міська рада"));

    assertThat(now().standingAt("APPLIED")).isEqualTo(before + 1);
    assertThat(now().attention()).first().extracting(Attention::what).isEqualTo("applied");
    assertThat(now().byOblast()).extracting(OblastFigures::oblastCode).contains("46");
  }

  @Test
  void saysWhoOwesMostAndForHowLong() {
    var late = FeeFixture.member();
    long before = now().debtors().councils();
    // the oldest debt of all tests, and the largest: several years are late at once
    for (int year = 0; year < 8; year++)
      FeeFixture.invoice(late, FeeFixture.YEAR + 30 + year, TODAY.minusDays(300));
    pay(late, "1000.00");

    var debtors = now().debtors();
    assertThat(debtors.councils()).isEqualTo(before + 1);
    assertThat(debtors.largest()).hasSizeLessThanOrEqualTo(8);
    var first = debtors.largest().get(0);
    assertThat(first.council()).isEqualTo(late);
    assertThat(first.debt()).isEqualTo(Money.of("95000.00"));
    assertThat(first.charged()).isEqualTo(Money.of("96000.00"));
    assertThat(first.daysLate(TODAY)).isEqualTo(300);
    assertThat(first.programme()).isEqualTo("NONE");
    assertThat(debtors.debt()).isGreaterThanOrEqualTo(first.debt());
    assertThat(work("overdue").amount()).contains(debtors.debt());
    assertThat(now().payments()).extracting(RecentPayment::council).contains(late);
  }

  @Test
  void whatIsDueTodayIsNotLateYet() {
    var punctual = FeeFixture.member();
    long before = now().debtors().councils();
    FeeFixture.invoice(punctual, FeeFixture.YEAR + 29, TODAY);
    assertThat(now().debtors().councils()).isEqualTo(before);
  }

  @Test
  void countsMembersWithoutAProgrammeForTheYearToCome() {
    var council = FeeFixture.member();
    int next = TODAY.getYear() + 1;
    var before = now().programmes();
    Association.get(DraftProgramme.class)
        .fromTemplate(Association.clerkOf(council), council, next, next);

    var after = now().programmes();
    assertThat(after.year()).isEqualTo(next);
    assertThat(after.none()).isEqualTo(before.none() - 1);
    assertThat(after.drafted()).isEqualTo(before.drafted() + 1);
    assertThat(after.members()).isEqualTo(before.members());
  }

  @Test
  void remindsOfNextYearsProgrammesFromAutumnOnAlone() {
    FeeFixture.member();
    assertThat(missing("2040-08-31")).isZero();
    assertThat(missing("2040-09-01")).isPositive();
  }

  @Test
  void tellsOfMembersThatWereNotChargedThisYear() {
    long before = waiting("uncharged");
    FeeFixture.member();
    assertThat(waiting("uncharged")).isEqualTo(before + 1);
  }

  @Test
  void anEntryFeeIsNotTheYearsFee() {
    var council = FeeFixture.member();
    long before = waiting("uncharged");
    Association.sql(
            "insert into charge (id, council_id, year, kind, amount, explanation, made_by, made_at)"
                + " values (?, ?, extract(year from current_date), 'ENTRY', 100, '{}', 'test', now())",
            Association.anyId(),
            council.value())
        .run();
    assertThat(waiting("uncharged")).isEqualTo(before);
  }

  @Test
  void tellsOnWhichProgrammesCouncilsAskForAdvice() {
    var council = FeeFixture.member();
    var clerk = Association.clerkOf(council);
    long before = waiting("advice-asked");
    var programme = Association.get(DraftProgramme.class).fromTemplate(clerk, council, 2043, 2043);
    assertThat(waiting("advice-asked")).isEqualTo(before);

    Association.get(AskAdvice.class).ask(clerk, programme, "");
    assertThat(waiting("advice-asked")).isEqualTo(before + 1);
    assertThat(work("advice-asked").since()).isPresent();
  }

  @Test
  void tellsWhatHappenedLast() {
    var council = FeeFixture.member();
    FeeFixture.invoice(council, FeeFixture.YEAR + 28, TODAY);

    var last = now().events().get(0);
    assertThat(last.what()).isEqualTo("invoice-issued");
    assertThat(last.council()).isEqualTo(council);
    assertThat(now().events()).hasSizeLessThanOrEqualTo(8);
  }

  @Test
  void asksAFixedNumberOfStatements() {
    int few = StatementCount.of(this::now);
    for (int i = 0; i < 5; i++) {
      var council = FeeFixture.member();
      FeeFixture.invoice(council, FeeFixture.YEAR + 27, TODAY.minusDays(100));
      pay(council, "1.00");
    }
    assertThat(StatementCount.of(this::now)).isEqualTo(few).isLessThanOrEqualTo(10);
  }

  private AssociationOverview.View now() {
    return overview.now(OFFICE);
  }

  private Attention work(String what) {
    return now().attention().stream().filter(w -> w.what().equals(what)).findFirst().orElseThrow();
  }

  private long waiting(String what) {
    return now().attention().stream()
        .filter(w -> w.what().equals(what))
        .mapToLong(Attention::count)
        .sum();
  }

  @Test
  void everyLineOfTheWorkHasAPlaceOfItsOwn() {
    assertThat(
            Association.sql(
                    "select place from report_work(?::date) group by place having count(*) > 1",
                    "2026-10-01")
                .rows())
        .isEmpty();
  }

  private static long missing(String day) {
    return Association.sql(
            "select number from report_work(?::date) where what = 'no-programme'", day)
        .count();
  }

  private static void pay(CouncilId council, String amount) {
    Association.get(RecordPayment.class)
        .record(
            OFFICE,
            council,
            new Receipt(TODAY, Money.of(amount), "Платник", "О-1", "Внесок", Optional.empty()),
            Optional.empty(),
            UUID.randomUUID());
  }
}
