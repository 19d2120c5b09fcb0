package ua.opencities.fee.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.InvoiceContent;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.IssueInvoice;
import ua.opencities.fee.PreviewInvoice;
import ua.opencities.fee.account.Debt;
import ua.opencities.fee.account.MemberAccount;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.register.InvoiceView;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.support.Association;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tariff.relief.ReliefFixture;
import ua.opencities.tariff.relief.terms.Relief;
import ua.opencities.tariff.terms.FeePart;
import ua.opencities.tariff.terms.Instalments;
import ua.opencities.tariff.terms.Paying;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** An act agrees before the year is charged in which parts its fee of 12 000,00 is paid. */
class AgreedPartsTest {
  private static final int BY_RUN = FeeFixture.YEAR + 39;
  private static final int SINGLY = FeeFixture.YEAR + 26;
  private static final String SHARES = "03-31:60 09-30:40";
  private static final Actor OFFICE = Association.administrator();
  private final CouncilId council = RunFixture.member(10_000);

  @Test
  void aRunAsksForThePartsAndTheChargeAndTheInvoiceSayByWhichAct() {
    agreed(SHARES, BY_RUN);
    ReliefFixture.inForce(council, Relief.discount(10, Period.ofYear(BY_RUN)));
    var run = RunFixture.simulate(RunFixture.annual(BY_RUN, council));
    FeeExplanation told = RunFixture.lines(run).get(0).explanation().orElseThrow();
    assertThat(told.parts())
        .containsExactly(part(BY_RUN, 3, 31, "6480.00"), part(BY_RUN, 9, 30, "4320.00"));
    RunFixture.issue(OFFICE, run);

    InvoiceView invoice = invoice(RunFixture.lines(run).get(0).invoice().orElseThrow());
    assertThat(invoice.explanation()).isEqualTo(told);
    InvoiceContent printed = InvoiceContent.from(invoice.frozen());
    assertThat(printed.parts()).isEqualTo(told.parts());
    assertThat(printed.explanation())
        .anyMatch(
            it ->
                it.replace('\u00a0', ' ')
                    .startsWith(
                        "Пільга: розстрочення: 60 % до 31 березня, 40 % до 30 вересня за рішенням"
                            + " Правління"))
        .anyMatch(it -> it.startsWith("Сплата частинами: 6\u00a0480,00"));
    assertThat(told.lines(Texts.of(Language.EN)))
        .anyMatch(
            it ->
                it.replace('\u00a0', ' ')
                    .contains("in instalments: 60 % by 31 March, 40 % by 30 September"));
    assertThat(debts(LocalDate.of(BY_RUN, 1, 1)))
        .extracting(Debt::outstanding, Debt::dueOn)
        .containsExactly(
            tuple(Money.of("6480.00"), LocalDate.of(BY_RUN, 3, 31)),
            tuple(Money.of("4320.00"), LocalDate.of(BY_RUN, 9, 30)));
  }

  @Test
  void aSingleInvoiceTakesThemWhateverIsChosenAndNothingIsDueBeforeItIsIssued() {
    int year = RunFixture.ISSUED.getYear();
    agreed("03-31 09-30 12-01", year);
    FeeExplanation told =
        Association.get(PreviewInvoice.class).of(OFFICE, council, year).explanation().orElseThrow();
    assertThat(told.parts()).hasSize(3);
    InvoiceId id =
        Association.get(IssueInvoice.class)
            .issue(
                OFFICE,
                council,
                year,
                RunFixture.ISSUED,
                RunFixture.DUE,
                Optional.of(Paying.AT_ONCE));
    InvoiceView issued = invoice(id);
    assertThat(issued.explanation().parts())
        .extracting(FeePart::day)
        .containsExactly(RunFixture.ISSUED, LocalDate.of(year, 9, 30), LocalDate.of(year, 12, 1));
    assertThat(issued.explanation().parts())
        .extracting(FeePart::amount)
        .containsExactlyElementsOf(told.parts().stream().map(FeePart::amount).toList());
    assertThat(issued.row().dueOn()).isEqualTo(LocalDate.of(year, 12, 1));
  }

  @Test
  void whatWasWithdrawnOrOnlyWaitsIsPaidAtOnce() {
    ReliefFixture.withdrawn(agreed(SHARES, SINGLY));
    entered(SHARES, SINGLY);
    assertThat(invoice(issue()).explanation().parts()).isEmpty();
  }

  private ua.opencities.tariff.relief.terms.ReliefId agreed(String parts, int year) {
    return ReliefFixture.inForce(council, Relief.inParts(Instalments.read(parts), year));
  }

  private ua.opencities.tariff.relief.terms.ReliefId entered(String parts, int year) {
    return ReliefFixture.entered(OFFICE, council, Relief.inParts(Instalments.read(parts), year));
  }

  private InvoiceId issue() {
    LocalDate on = RunFixture.ISSUED;
    return Association.get(IssueInvoice.class).issue(OFFICE, council, SINGLY, on, on.plusDays(30));
  }

  private InvoiceView invoice(InvoiceId id) {
    return Association.get(InvoiceDetails.class).of(Association.clerkOf(council), id);
  }

  private List<Debt> debts(LocalDate on) {
    return Association.get(MemberAccount.class)
        .asOf(Association.clerkOf(council), council, on)
        .charges();
  }

  private static FeePart part(int year, int month, int day, String sum) {
    return new FeePart(LocalDate.of(year, month, day), Money.of(sum));
  }
}
