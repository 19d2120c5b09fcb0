package ua.opencities.inheritance;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.inheritance.SuccessionFixture.OFFICE;
import static ua.opencities.inheritance.SuccessionFixture.leaves;
import static ua.opencities.inheritance.SuccessionFixture.settle;
import static ua.opencities.inheritance.SuccessionFixture.sum;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.council.succession.SuccessionKind;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.correction.WriteOffDebt;
import ua.opencities.fee.correction.WriteOffTakenOver;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.fee.register.InvoiceList;
import ua.opencities.fee.register.InvoiceRegister;
import ua.opencities.fee.register.InvoiceSearch;
import ua.opencities.payment.Receipt;
import ua.opencities.payment.RecordPayment;
import ua.opencities.report.fee.kind.FeeKind;
import ua.opencities.report.fee.kind.FeesByKind;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** The sums of the register beside those of the fee report, once a debt has passed to an heir. */
class RegisterBesideReportTest {
  private static final int YEAR = FeeFixture.YEAR + 26;
  private static final LocalDate DUE = LocalDate.of(2026, 3, 1);
  private static final LocalDate DAY = LocalDate.of(2026, 6, 10);
  private static final Set<Inherited> ACCOUNT = Set.of(Inherited.ACCOUNT);
  private final CouncilId before = FeeFixture.member();
  private final CouncilId heir = FeeFixture.member();

  @Test
  void bothTellAnInvoiceUnderTheCouncilThatItWasIssuedTo() {
    var invoice = FeeFixture.invoice(before, YEAR, DUE);
    pay(before, "3000.00", DUE);
    settle(SuccessionKind.RENAMED, leaves(before, heir, ACCOUNT, "9000.00"));
    pay(heir, "2000.00", DAY);
    writeOff(invoice, "1500.00");
    var own = register(OFFICE, Optional.of(before));
    assertThat(own.amount()).isEqualTo(sum("3000.00"));
    assertThat(own.outstanding()).isEqualTo(sum("0.00"));
    assertThat(own.heirs().amount()).isEqualTo(sum("9000.00"));
    assertThat(own.heirs().outstanding()).isEqualTo(sum("5500.00"));
    assertThat(own.charged()).as("without what was written off").isEqualTo(sum("10500.00"));
    assertThat(own.outstandingAnywhere()).isEqualTo(sum("5500.00"));
    assertThat(own.isReportedOtherwise()).isTrue();
    assertThat(register(OFFICE, Optional.of(heir)).page().total()).isZero();
  }

  @Test
  void theTotalsOfAKindAreThoseOfTheReport() {
    FeeFixture.invoice(before, YEAR, DUE);
    settle(SuccessionKind.RENAMED, leaves(before, heir, ACCOUNT, "12000.00"));
    CouncilId next = FeeFixture.member();
    settle(SuccessionKind.MERGED, leaves(heir, next, ACCOUNT, "12000.00"));
    pay(next, "700.00", DAY);
    var written = FeeFixture.invoice(FeeFixture.member(), YEAR, DUE);
    Association.get(WriteOffDebt.class)
        .writeOff(OFFICE, written, sum("500.00"), grounds(), UUID.randomUUID());
    var list = register(OFFICE, Optional.empty());
    var report =
        Association.get(FeesByKind.class).of(OFFICE, YEAR).kinds().get(new FeeKind("ANNUAL", ""));
    assertThat(list.charged()).isEqualTo(report.charged());
    assertThat(list.outstandingAnywhere()).isEqualTo(report.outstanding());
    assertThat(list.charged().minus(list.outstandingAnywhere())).isEqualTo(report.paid());
    assertThat(list.amount())
        .as("the columns tell what their own councils owe")
        .isNotEqualTo(list.charged());
  }

  @Test
  void ofAnHeirsAccountTheCouncilOfTheInvoiceLearnsNothing() {
    FeeFixture.invoice(before, YEAR, DUE);
    settle(SuccessionKind.RENAMED, leaves(before, heir, ACCOUNT, "12000.00"));
    var seen = register(Association.clerkOf(before), Optional.empty());
    assertThat(seen.page().total()).isEqualTo(1);
    assertThat(seen.heirs().amount()).isEqualTo(sum("0.00"));
    assertThat(seen.outstandingAnywhere()).isEqualTo(sum("0.00"));
  }

  private static InvoiceList register(Actor actor, Optional<CouncilId> council) {
    return Association.get(InvoiceRegister.class)
        .list(
            actor,
            new InvoiceSearch(
                council,
                Optional.of(YEAR),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(TariffKind.ANNUAL),
                Optional.empty(),
                InvoiceSearch.Sort.NEWEST,
                new Page.Request(1, 25)));
  }

  private void writeOff(InvoiceId invoice, String amount) {
    Association.get(WriteOffTakenOver.class)
        .writeOff(OFFICE, heir, invoice.value(), sum(amount), grounds(), UUID.randomUUID());
  }

  private static Grounds grounds() {
    return new Grounds(DAY, "Стягнути неможливо", "Правління Асоціації", "12", DAY);
  }

  private static void pay(CouncilId council, String amount, LocalDate day) {
    var receipt =
        new Receipt(
            day,
            sum(amount),
            "Фінансове управління",
            UUID.randomUUID().toString(),
            "Внески, без ПДВ",
            Optional.empty());
    Association.get(RecordPayment.class)
        .record(OFFICE, council, receipt, Optional.empty(), UUID.randomUUID());
  }
}
