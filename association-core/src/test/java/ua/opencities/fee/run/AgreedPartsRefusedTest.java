package ua.opencities.fee.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.IssueInvoice;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.register.InvoiceView;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.Period;
import ua.opencities.shared.RuleBroken;
import ua.opencities.support.Association;
import ua.opencities.tariff.relief.ApproveRelief;
import ua.opencities.tariff.relief.ReliefFixture;
import ua.opencities.tariff.relief.ReliefsOverlap;
import ua.opencities.tariff.relief.terms.Relief;
import ua.opencities.tariff.relief.terms.ReliefKind;
import ua.opencities.tariff.relief.terms.RelievedFee;
import ua.opencities.tariff.terms.Instalments;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Parts that are agreed too late, or are of no year's fee. */
class AgreedPartsRefusedTest {
  private static final int SINGLY = FeeFixture.YEAR + 26;
  private static final String SHARES = "03-31:60 09-30:40";
  private static final Actor OFFICE = Association.administrator();
  private final CouncilId council = RunFixture.member(10_000);

  @Test
  void ofAFeeThatIsInvoicedTheInvoiceItselfIsPaidInInstalments() {
    var waits = entered(SHARES, SINGLY);
    String number = invoice(issue()).number();
    assertThatThrownBy(() -> Association.get(ApproveRelief.class).approve(OFFICE, waits))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            it -> {
              assertThat(it.code()).isEqualTo("fee.parts-of-issued-invoice");
              assertThat(
                      Texts.of(Language.UK).text(it.code(), it.arguments().toArray(Object[]::new)))
                  .contains(number, "«Розстрочити рахунок»", SINGLY + " рік");
            });
    ReliefFixture.withdrawn(waits);
    assertRefused("fee.parts-of-issued-invoice", () -> entered(SHARES, SINGLY));
    assertThat(
            Association.sql(
                    "select count(*) from relief where council_id = ? and withdrawn_at is null",
                    council.value())
                .count())
        .as("nothing is left of what was refused")
        .isZero();
    entered(SHARES, SINGLY + 1);
  }

  @Test
  void refusesPartsThatAreNoYearsFee() {
    assertRefused("tariff.instalments-sum", () -> Instalments.read("03-31:60 09-30:30"));
    assertRefused("tariff.instalments-out-of-order", () -> Instalments.read("09-30 03-31"));
    assertRefused("tariff.instalment-alone", () -> Instalments.read("09-30"));
    assertRefused("tariff.relief-parts-missing", () -> Relief.inParts(Instalments.NONE, SINGLY));
    assertRefused(
        "tariff.relief-parts-of-annual",
        () -> Relief.inParts(Instalments.read(SHARES), SINGLY).from(RelievedFee.ENTRY));
    assertRefused(
        "tariff.relief-parts-of-one-year",
        () ->
            new Relief(
                ReliefKind.INSTALMENTS,
                RelievedFee.ANNUAL,
                Period.between(LocalDate.of(SINGLY, 1, 1), LocalDate.of(SINGLY + 1, 12, 31)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Instalments.read(SHARES)));
    entered(SHARES, SINGLY);
    assertThatThrownBy(() -> entered("04-30 10-31", SINGLY)).isInstanceOf(ReliefsOverlap.class);
  }

  private static void assertRefused(String code, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(RuleBroken.class, it -> assertThat(it.code()).isEqualTo(code));
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
}
