package ua.opencities.fee.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.council.code.Edrpou;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.FeeIsWaived;
import ua.opencities.fee.InvoiceContent;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.IssueInvoice;
import ua.opencities.fee.PreviewInvoice;
import ua.opencities.fee.TakeInvoicePaper;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.register.InvoiceView;
import ua.opencities.fee.register.UnchargedMembers;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.fee.run.line.LineView;
import ua.opencities.fee.run.line.LinesTable;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.Money;
import ua.opencities.shared.Page;
import ua.opencities.shared.Period;
import ua.opencities.support.Association;
import ua.opencities.tariff.FeeForecast;
import ua.opencities.tariff.relief.ReliefFixture;
import ua.opencities.tariff.relief.terms.Relief;
import ua.opencities.tariff.relief.terms.ReliefKind;
import ua.opencities.tariff.relief.terms.Sponsor;
import ua.opencities.tenancy.CouncilId;

/** Runs of 2173–2179 with reliefs: the tariff of these years asks 12 000,00 of everybody. */
class ReliefRunTest {
  private static final Texts UK = Texts.of(Language.UK);
  private final CouncilId council = RunFixture.member(FeeFixture.YEAR);

  @Test
  void theRunTheForecastThePreviewAndTheInvoiceExplainTheReliefAlike() {
    ReliefFixture.inForce(council, Relief.discount(30, Period.ofYear(2173)));
    var run = RunFixture.simulate(RunFixture.annual(2173, council));
    LineView line = only(run);
    assertThat(line.amount()).contains(Money.of("8400.00"));
    var told = line.explanation().orElseThrow();
    var clerk = Association.clerkOf(council);
    assertThat(Association.get(FeeForecast.class).forYear(clerk, council, 2173)).contains(told);
    assertThat(
            Association.get(PreviewInvoice.class)
                .of(Association.administrator(), council, 2173)
                .explanation())
        .contains(told);

    RunFixture.issue(Association.administrator(), run);

    InvoiceView invoice = invoice(only(run).invoice().orElseThrow());
    assertThat(invoice.row().amount()).isEqualTo(Money.of("8400.00"));
    assertThat(invoice.explanation()).isEqualTo(told);
    assertThat(InvoiceContent.from(invoice.frozen()).explanation())
        .isEqualTo(told.lines(UK))
        .anyMatch(sentence -> sentence.startsWith("Пільга: знижка 30 % за рішенням Правління"));
    assertThat(entries()).isEqualTo("8400.00");
  }

  @Test
  void aWaivedFeeGivesNoInvoiceAndTheRunSaysByWhichDecision() {
    ReliefFixture.inForce(council, Relief.of(ReliefKind.WAIVER, Period.ofYear(2174)));
    var other = RunFixture.member(1);
    var run = RunFixture.simulate(RunFixture.annual(2174, council, other));

    assertThat(RunFixture.hindrance(run, council)).contains(Hindrance.RELIEVED);
    LineView line = RunFixture.exceptions(run).get(0);
    assertThat(line.amount()).contains(Money.ZERO);
    assertThat(line.explanation().orElseThrow().lines(UK))
        .anyMatch(sentence -> sentence.startsWith("Пільга: звільнення від сплати"));
    assertThat(LinesTable.todo(UK, line)).contains("№ 12");
    RunFixture.issue(Association.administrator(), run);
    assertThat(RunFixture.count("invoice", council)).isZero();
    assertThat(RunFixture.count("charge", council)).isZero();
    assertThat(RunFixture.count("invoice", other)).isEqualTo(1);
  }

  @Test
  void oneByOneAWaivedFeeIsRefusedWithItsReason() {
    ReliefFixture.inForce(council, Relief.of(ReliefKind.MORATORIUM, Period.ofYear(2174)));
    var officer = Association.administrator();
    var preview = Association.get(PreviewInvoice.class).of(officer, council, 2174);

    assertThat(preview.obstacle()).containsInstanceOf(FeeIsWaived.class);
    assertThat(preview.explanation()).isPresent();
    assertThatThrownBy(() -> issue(2174)).isInstanceOf(FeeIsWaived.class);
  }

  @Test
  void whatIsGrantedOrWithdrawnBetweenSimulationAndIssueIsNoticed() {
    var waived = RunFixture.member(5);
    var withdrawn = RunFixture.member(6);
    var untouched = RunFixture.member(7);
    var id = ReliefFixture.inForce(withdrawn, Relief.discount(10, Period.ofYear(2175)));
    ReliefFixture.inForce(untouched, Relief.discount(10, Period.ofYear(2175)));
    var run = RunFixture.simulate(RunFixture.annual(2175, council, waived, withdrawn, untouched));
    assertThat(RunFixture.lines(run)).hasSize(4);
    ReliefFixture.inForce(council, Relief.discount(Money.of("0.01"), Period.ofYear(2175)));
    ReliefFixture.inForce(waived, Relief.of(ReliefKind.WAIVER, Period.ofYear(2175)));
    ReliefFixture.withdrawn(id);

    RunFixture.issue(Association.administrator(), run);

    assertThat(RunFixture.lines(run))
        .singleElement()
        .satisfies(line -> assertThat(line.council()).isEqualTo(untouched));
    assertThat(RunFixture.hindrance(run, council)).contains(Hindrance.CHANGED);
    assertThat(RunFixture.hindrance(run, waived)).contains(Hindrance.RELIEVED);
    assertThat(RunFixture.hindrance(run, withdrawn)).contains(Hindrance.CHANGED);
    assertThat(RunFixture.count("invoice", council)).isZero();
  }

  @Test
  void theInvoiceOfASponsoredFeeNamesTheSponsorAndForWhomItPays() {
    var sponsor = new Sponsor("БФ «Вигадана опора»", new Edrpou("32855961"));
    ReliefFixture.inForce(council, Relief.paidBy(sponsor, Period.ofYear(2176)));

    InvoiceView invoice = invoice(issue(2176));

    var content = InvoiceContent.from(invoice.frozen());
    assertThat(content.payerName()).isEqualTo("БФ «Вигадана опора»");
    assertThat(content.payerEdrpou()).contains("32855961");
    assertThat(content.paidFor()).contains(invoice.row().councilName());
    assertThat(content.amount()).isEqualTo(Money.of("12000.00"));
    assertThat(entries()).isEqualTo("12000.00");
    assertThat(invoice.explanation().lines(UK))
        .anyMatch(it -> it.contains("платник БФ «Вигадана опора» (код 32855961)"));
  }

  @Test
  void whatWasChargedBeforeStaysToTheByte() {
    InvoiceId id = issue(2177);
    var before = invoice(id);
    byte[] pdf = pdf(id);

    ReliefFixture.inForce(council, Relief.discount(50, Period.ofYear(2177)));

    var after = invoice(id);
    assertThat(after.frozen()).isEqualTo(before.frozen()).doesNotContain("paidFor", "Пільга");
    assertThat(after.explanation()).isEqualTo(before.explanation());
    assertThat(after.explanation().facts()).doesNotContainKey("reliefs");
    assertThat(pdf(id)).isEqualTo(pdf);
    assertThat(entries()).isEqualTo("12000.00");
  }

  @Test
  void whoOwesNothingByDecisionWaitsForNoInvoice() {
    var half = RunFixture.member(8);
    ReliefFixture.inForce(
        half,
        Relief.of(
            ReliefKind.MORATORIUM,
            Period.between(LocalDate.of(2178, 1, 1), LocalDate.of(2178, 6, 30))));
    long before = uncharged();
    RunFixture.standing(council, "SUSPENDED");
    assertThat(waits(council)).as("its rights rest, and it owes").isTrue();
    assertThat(uncharged()).isEqualTo(before);
    ReliefFixture.inForce(council, Relief.of(ReliefKind.WAIVER, Period.ofYear(2178)));

    assertThat(waits(council)).isFalse();
    assertThat(uncharged()).isEqualTo(before - 1);
    assertThat(waits(half)).as("half a year is charged").isTrue();
  }

  private static boolean waits(CouncilId council) {
    String name =
        (String) Association.sql("select name from council where id = ?", council.value()).value();
    return Association.get(UnchargedMembers.class)
        .page(Association.administrator(), 2178, Optional.of(name), new Page.Request(1, 200))
        .items()
        .stream()
        .anyMatch(member -> member.council().equals(council));
  }

  private static long uncharged() {
    return (Long)
        Association.sql(
                "select number from report_work(?) where what = 'uncharged'",
                LocalDate.of(2178, 6, 1))
            .value();
  }

  private InvoiceId issue(int year) {
    return Association.get(IssueInvoice.class)
        .issue(
            Association.administrator(),
            council,
            year,
            LocalDate.of(2026, 5, 4),
            LocalDate.of(2026, 6, 3),
            Optional.empty());
  }

  private static LineView only(RunId run) {
    List<LineView> lines = RunFixture.lines(run);
    assertThat(lines).hasSize(1);
    return lines.get(0);
  }

  private InvoiceView invoice(InvoiceId id) {
    return Association.get(InvoiceDetails.class).of(Association.clerkOf(council), id);
  }

  private byte[] pdf(InvoiceId id) {
    return Association.get(TakeInvoicePaper.class)
        .take(Association.clerkOf(council), id, ua.opencities.document.paper.PaperFormat.PDF)
        .bytes();
  }

  private String entries() {
    return Association.sql(
            "select sum(amount) from account_entry where council_id = ?", council.value())
        .value()
        .toString();
  }
}
