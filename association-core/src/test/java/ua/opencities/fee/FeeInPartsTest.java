package ua.opencities.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.fee.FeeInParts.AUTUMN;
import static ua.opencities.fee.FeeInParts.SPRING;
import static ua.opencities.fee.FeeInParts.YEAR;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.fee.account.AccountStatement;
import ua.opencities.fee.account.Debt;
import ua.opencities.fee.account.MemberAccount;
import ua.opencities.fee.correction.CorrectInvoice;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.fee.deferral.DeferralOf;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.register.InvoiceJson;
import ua.opencities.fee.register.InvoiceView;
import ua.opencities.fee.run.RunFixture;
import ua.opencities.language.Language;
import ua.opencities.payment.Receipt;
import ua.opencities.payment.RecordPayment;
import ua.opencities.programme.year.shortfall.AgreeShortfall;
import ua.opencities.programme.year.shortfall.AgreedRest;
import ua.opencities.programme.year.shortfall.StateShortfall;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tariff.terms.FeePart;
import ua.opencities.tariff.terms.Paying;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** The fee in two parts, from the programme to the account. */
class FeeInPartsTest {
  private static final LocalDate ISSUED = LocalDate.of(2026, 1, 12);
  private static final LocalDate DUE = LocalDate.of(2026, 2, 11);
  private static final List<FeePart> PARTS =
      List.of(new FeePart(SPRING, Money.of("6000.01")), new FeePart(AUTUMN, Money.of("6000.00")));
  private final Actor office = Association.administrator();

  @Test
  void theInvoiceCarriesThePartsThatTheProgrammeChose() {
    CouncilId council = FeeInParts.memberWhoChose(Paying.IN_PARTS);

    InvoiceView invoice = view(issue(council));

    assertThat(invoice.explanation().parts()).isEqualTo(PARTS);
    assertThat(InvoiceContent.from(invoice.frozen()).parts()).isEqualTo(PARTS);
    assertThat(InvoiceContent.from(invoice.frozen()).frozen().text()).isEqualTo(invoice.frozen());
    assertThat(invoice.row().dueOn()).as("all of it").isEqualTo(AUTUMN);
    assertThat(invoice.row().payBy()).as("the next part").isEqualTo(SPRING);
    assertThat(InvoiceJson.of(invoice, Language.UK).parts())
        .extracting(InvoiceJson.PartJson::dueOn)
        .containsExactly(SPRING.toString(), AUTUMN.toString());
  }

  @Test
  void whoChoseNothingPaysAtOnceAndTheInvoiceKnowsNoParts() {
    CouncilId council = FeeInParts.memberWhoChose(Paying.AT_ONCE);

    InvoiceView invoice = view(issue(council));

    assertThat(invoice.frozen()).doesNotContain("\"parts\"");
    assertThat(invoice.row().dueOn()).isEqualTo(DUE);
    assertThat(account(council, DUE).charges()).hasSize(1);
  }

  @Test
  void theOfficeMayChooseOtherwise() {
    CouncilId council = FeeInParts.member();

    var id =
        Association.get(IssueInvoice.class)
            .issue(office, council, YEAR, ISSUED, DUE, Optional.of(Paying.IN_PARTS));

    assertThat(view(id).explanation().parts()).isEqualTo(PARTS);
  }

  @Test
  void whatShouldHaveBeenPaidEarlierIsDueOnTheInvoicesDay() {
    CouncilId council = FeeInParts.memberWhoChose(Paying.IN_PARTS);
    LocalDate summer = LocalDate.of(YEAR, 7, 1);

    var late = Association.get(IssueInvoice.class).issue(office, council, YEAR, ISSUED, summer);

    assertThat(view(late).explanation().parts())
        .extracting(FeePart::day)
        .containsExactly(summer, AUTUMN);
  }

  @Test
  void theAccountAgesPartByPart() {
    CouncilId council = FeeInParts.memberWhoChose(Paying.IN_PARTS);
    var id = issue(council);

    assertThat(account(council, SPRING).ageing().overdue()).isEqualTo(Money.ZERO);
    assertThat(account(council, SPRING.plusDays(1)).ageing().overdue())
        .isEqualTo(Money.of("6000.01"));
    assertThat(account(council, AUTUMN.plusDays(1)).arrears().orElseThrow().overdue())
        .isEqualTo(Money.of("12000.01"));
    assertThat(account(council, SPRING).charges())
        .extracting(Debt::dueOn)
        .containsExactly(SPRING, AUTUMN);
    assertThat(account(council, AUTUMN).charges())
        .as("the invoice's own days, agreed with nobody")
        .allMatch(part -> part.agreedOn().isEmpty());
    assertThat(Association.get(DeferralOf.class).invoice(office, id.value())).isEmpty();

    pay(council, "6000.01");
    assertThat(view(id).row().payBy()).isEqualTo(AUTUMN);
    assertThat(account(council, AUTUMN).arrears()).isEmpty();
  }

  @Test
  void aShortfallDefersThePartsAndHurriesNone() {
    CouncilId council = FeeInParts.memberWhoChose(Paying.IN_PARTS);
    var id = issue(council);
    LocalDate winter = LocalDate.of(YEAR, 12, 1);
    Association.get(StateShortfall.class)
        .state(Association.clerkOf(council), council, YEAR, Money.of("8000.00"), "менше коштів");
    Association.get(AgreeShortfall.class)
        .agree(
            office,
            council,
            YEAR,
            1,
            AgreedRest.inTwoParts(Money.of("1000.00"), LocalDate.of(YEAR, 6, 1), winter));

    var agreed = Association.get(DeferralOf.class).invoice(office, id.value()).orElseThrow();

    assertThat(agreed.parts())
        .extracting(part -> part.day() + " " + part.amount().decimal())
        .containsExactly(SPRING + " 6000.01", AUTUMN + " 2999.99", winter + " 3000.01");
    assertThat(view(id).explanation().parts()).as("as printed").isEqualTo(PARTS);
  }

  @Test
  void aCorrectionTakesFromTheLastPartFirst() {
    CouncilId council = FeeInParts.memberWhoChose(Paying.IN_PARTS);
    var id = issue(council);
    LocalDate day = LocalDate.of(2026, 4, 10);

    Association.get(CorrectInvoice.class)
        .correct(
            office,
            id,
            Money.of("9000.00"),
            Optional.empty(),
            new Grounds(day, "уточнено населення", "Правління", "1", day),
            UUID.randomUUID());

    assertThat(account(council, SPRING).charges())
        .extracting(Debt::outstanding)
        .containsExactly(Money.of("6000.01"), Money.of("2999.99"));
  }

  @Test
  void aRunShowsThePartsAndIssuesThem() {
    CouncilId inParts = FeeInParts.memberWhoChose(Paying.IN_PARTS);
    CouncilId atOnce = FeeInParts.member();
    RunFixture.agreement(inParts);
    RunFixture.agreement(atOnce);
    RunFixture.official(inParts);
    RunFixture.official(atOnce);

    var run = RunFixture.simulate(RunFixture.annual(YEAR, inParts, atOnce));
    var simulated = RunFixture.lines(run);
    RunFixture.issue(office, run);

    assertThat(simulated)
        .extracting(line -> line.explanation().orElseThrow().parts())
        .containsExactlyInAnyOrder(PARTS, List.of());
    for (var line : RunFixture.lines(run)) {
      InvoiceView invoice = view(line.invoice().orElseThrow());
      assertThat(invoice.explanation()).isEqualTo(line.explanation().orElseThrow());
      assertThat(account(line.council(), SPRING).charges())
          .hasSize(Math.max(1, invoice.explanation().parts().size()));
    }
  }

  @Test
  void thePaperSaysEachPartWithItsDay() throws IOException {
    CouncilId council = FeeInParts.memberWhoChose(Paying.IN_PARTS);
    var id = issue(council);

    var pdf = Association.get(TakeInvoicePaper.class).take(office, id, PaperFormat.PDF);

    try (var document = Loader.loadPDF(pdf.bytes())) {
      assertThat(new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " "))
          .contains("Сплатити до 31 березня 2086 року – 6 000,01 грн")
          .contains("Сплатити до 30 вересня 2086 року – 6 000,00 грн");
    }
  }

  private InvoiceId issue(CouncilId council) {
    return Association.get(IssueInvoice.class).issue(office, council, YEAR, ISSUED, DUE);
  }

  private InvoiceView view(InvoiceId id) {
    return Association.get(InvoiceDetails.class).of(office, id);
  }

  private AccountStatement account(CouncilId council, LocalDate on) {
    return Association.get(MemberAccount.class).asOf(office, council, on);
  }

  private void pay(CouncilId council, String amount) {
    var receipt =
        new Receipt(
            LocalDate.of(2026, 4, 10),
            Money.of(amount),
            "Фінансове управління",
            "77",
            "Членський внесок, без ПДВ",
            Optional.empty());
    Association.get(RecordPayment.class)
        .record(office, council, receipt, Optional.empty(), UUID.randomUUID());
  }
}
