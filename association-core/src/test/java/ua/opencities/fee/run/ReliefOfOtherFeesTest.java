package ua.opencities.fee.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import ua.opencities.council.code.Edrpou;
import ua.opencities.fee.InvoiceContent;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.register.InvoiceView;
import ua.opencities.fee.relief.ChargesOfRelief;
import ua.opencities.fee.relief.ReliefCharge;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.fee.run.line.LineView;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.membership.EntryFee;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.support.Association;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tariff.OtherFees;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tariff.relief.ReliefFixture;
import ua.opencities.tariff.relief.ReliefRegister;
import ua.opencities.tariff.relief.ReliefsOverlap;
import ua.opencities.tariff.relief.terms.Relief;
import ua.opencities.tariff.relief.terms.ReliefDoesNotFit;
import ua.opencities.tariff.relief.terms.ReliefKind;
import ua.opencities.tariff.relief.terms.RelievedFee;
import ua.opencities.tariff.relief.terms.Sponsor;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.ReadTogether;

/** 10 000 inhabitants by 0,40 are 4 000,00 of each kind of fee. */
class ReliefOfOtherFeesTest {
  private static final Texts UK = Texts.of(Language.UK);
  private static final TariffId PORTAL =
      RunFixture.adopt(TariffKind.TARGETED, "На спільний портал");
  private final Actor office = Association.administrator();
  private final CouncilId council = RunFixture.member(10_000);
  private final int year = RunFixture.year();

  @Test
  void aDiscountOfTheEntryFeeIsToldByTheRunAndPrintedOnItsInvoice() {
    joins();
    var id = inForce(Relief.discount(25, Period.ofYear(year)), RelievedFee.ENTRY);
    var run = RunFixture.simulate(RunFixture.terms(year, TariffKind.ENTRY, null, council));
    assertThat(only(run).amount()).contains(Money.of("3000.00"));

    RunFixture.issue(office, run);

    InvoiceView invoice = invoice(run);
    assertThat(invoice.row().amount()).isEqualTo(Money.of("3000.00"));
    assertThat(invoice.explanation().reliefs().get(0).relief().fee()).isEqualTo(RelievedFee.ENTRY);
    assertThat(InvoiceContent.from(invoice.frozen()).explanation())
        .anyMatch(it -> it.startsWith("Пільга: знижка 25 % (вступний внесок) за рішенням Правл"));
    var relief = Association.get(ReliefRegister.class).one(office, id);
    assertThat(Association.get(ChargesOfRelief.class).of(office, relief))
        .singleElement()
        .matches(ReliefCharge::relieved);
  }

  @Test
  void aWaivedEntryFeeGivesNoInvoiceAndKeepsNobodyWaiting() {
    joins();
    assertThat(entryFeeHasCome()).isFalse();
    inForce(Relief.of(ReliefKind.WAIVER, Period.ofYear(year)), RelievedFee.ENTRY);
    var run = RunFixture.simulate(RunFixture.terms(year, TariffKind.ENTRY, null, council));
    assertThat(RunFixture.hindrance(run, council)).contains(Hindrance.RELIEVED);
    assertThat(entryFeeHasCome()).isTrue();
  }

  @Test
  void anotherPaysATargetedFeeAndTheAnnualOneStaysTheCouncils() {
    var sponsor = new Sponsor("Громадська організація «Вигадана»", new Edrpou("99000013"));
    inForce(Relief.paidBy(sponsor, Period.ofYear(year)), RelievedFee.TARGETED);
    var run = RunFixture.simulate(RunFixture.terms(year, TariffKind.TARGETED, PORTAL, council));
    RunFixture.issue(office, run);
    assertThat(invoice(run).payerName()).isEqualTo(sponsor.name());

    var annual = RunFixture.simulate(RunFixture.annual(year, council));
    assertThat(only(annual).explanation().orElseThrow().reliefs()).isEmpty();
  }

  @Test
  void isOfThatFeeAloneAndThePlanOfTheCouncilReckonsWithIt() {
    inForce(Relief.of(ReliefKind.WAIVER, Period.ofYear(year)), RelievedFee.TARGETED);
    var run = RunFixture.simulate(RunFixture.terms(year, TariffKind.TARGETED, PORTAL, council));
    assertThat(RunFixture.hindrance(run, council)).contains(Hindrance.RELIEVED);
    var annual = RunFixture.simulate(RunFixture.annual(year, council));
    assertThat(only(annual).amount()).contains(Money.of("4000.00"));
    assertThat(planned()).extracting(FeeExplanation::kind).doesNotContain(TariffKind.TARGETED);
    assertThat(only(annual).explanation().orElseThrow().lines(UK))
        .noneMatch(it -> it.startsWith("Пільга"));
  }

  @Test
  void standsBesideOneOfAnotherFeeAndNeverBesideOneOfTheSame() {
    var waiver = Relief.of(ReliefKind.WAIVER, Period.ofYear(year));
    inForce(waiver, RelievedFee.ANNUAL);
    inForce(waiver, RelievedFee.TARGETED);
    assertThatThrownBy(() -> inForce(waiver, RelievedFee.TARGETED))
        .isInstanceOf(ReliefsOverlap.class);
    var moratorium = Relief.of(ReliefKind.MORATORIUM, Period.ofYear(year));
    assertThatThrownBy(() -> moratorium.from(RelievedFee.ENTRY))
        .isInstanceOf(ReliefDoesNotFit.class);
  }

  @Test
  void aDiscountByASumIsRefusedWhereItWouldComeOffSeveralFees() {
    var sum = Relief.discount(Money.of("500.00"), Period.ofYear(year));
    assertThatThrownBy(() -> sum.from(RelievedFee.TARGETED))
        .isInstanceOfSatisfying(
            ReliefDoesNotFit.class,
            it -> {
              assertThat(it.field()).isEqualTo("sum");
              assertThat(UK.text(it.code()))
                  .startsWith("Знижка сумою неможлива для цільових внесків");
            });
    var percent = Relief.discount(50, Period.ofYear(year));
    assertThat(percent.from(RelievedFee.TARGETED).fee()).isEqualTo(RelievedFee.TARGETED);
    assertThat(sum.from(RelievedFee.ENTRY).sum()).contains(Money.of("500.00"));
  }

  private List<FeeExplanation> planned() {
    return Association.get(OtherFees.class)
        .within(Association.clerkOf(council), council, year, year);
  }

  private ua.opencities.tariff.relief.terms.ReliefId inForce(Relief relief, RelievedFee fee) {
    return ReliefFixture.inForce(council, relief.from(fee));
  }

  private void joins() {
    Association.sql(
            "update membership set member_since = make_date(?, 5, 1) where council_id = ?",
            year,
            council.value())
        .run();
  }

  private boolean entryFeeHasCome() {
    var fee = Association.get(EntryFee.class);
    return Association.get(ReadTogether.class).read(office, () -> fee.hasCome(office, council));
  }

  private static LineView only(RunId run) {
    return RunFixture.lines(run).get(0);
  }

  private InvoiceView invoice(RunId run) {
    return Association.get(InvoiceDetails.class).of(office, only(run).invoice().orElseThrow());
  }
}
