package ua.opencities.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.account.MemberAccount;
import ua.opencities.fee.number.NewestInvoice;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.register.InvoiceRegister;
import ua.opencities.fee.register.InvoiceRow;
import ua.opencities.fee.register.InvoiceSearch;
import ua.opencities.fee.register.InvoiceState;
import ua.opencities.shared.Money;
import ua.opencities.shared.NotFound;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

class IssueInvoiceTest {
  private static final LocalDate DUE = LocalDate.of(2026, 3, 1);

  @Test
  void chargesTheTariffsFeeAndExplainsIt() {
    var council = FeeFixture.member();
    var id = FeeFixture.invoice(council, FeeFixture.YEAR, DUE);
    var invoice = Association.get(InvoiceDetails.class).of(Association.clerkOf(council), id);
    assertThat(invoice.row().amount()).isEqualTo(Money.of("12000.00"));
    assertThat(invoice.explanation().inhabitants()).isEqualTo(13852);
    assertThat(invoice.number()).matches("2026/\\d{4}");
    assertThat(invoice.amountInWords()).startsWith("Дванадцять тисяч гривень 00");
    assertThat(invoice.purpose()).contains("за 2150 рік", invoice.number(), "без ПДВ");
    assertThat(invoice.legalBases()).anyMatch(basis -> basis.contains("Тариф випробувань"));
    assertThat(invoice.frozen())
        .contains("\"amount\":\"12000.00\"", "\"iban\":\"UA499990010000026007233566001\"");
  }

  @Test
  void refusesASecondAnnualInvoiceForTheSameYear() {
    var council = FeeFixture.member();
    FeeFixture.invoice(council, FeeFixture.YEAR, DUE);
    assertThatThrownBy(() -> FeeFixture.invoice(council, FeeFixture.YEAR, DUE))
        .isInstanceOf(AnnualInvoiceExists.class);
    FeeFixture.invoice(council, FeeFixture.YEAR + 1, DUE);
  }

  @Test
  void ofManySubmitsAtOnceOneIssuesAndTheOthersAreToldSo() throws Exception {
    var council = FeeFixture.member();
    var told = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 8; i++)
      told.add(
          () -> {
            try {
              FeeFixture.invoice(council, FeeFixture.YEAR, DUE);
              return true;
            } catch (AnnualInvoiceExists clear) {
              return false;
            }
          });
    var pool = Executors.newFixedThreadPool(8);
    int issued = 0;
    try {
      for (var answer : pool.invokeAll(told)) if (answer.get()) issued++;
    } finally {
      pool.shutdown();
    }
    assertThat(issued).isEqualTo(1);
    assertThat(count("invoice", council)).isEqualTo(1);
    assertThat(count("account_entry", council)).isEqualTo(1);
  }

  @Test
  void refusesACouncilThatIsNoActiveMember() {
    var council = Association.newCouncil("Чужа міська рада");
    assertThatThrownBy(() -> FeeFixture.invoice(council, FeeFixture.YEAR, DUE))
        .isInstanceOf(CouncilNotActive.class);
    assertThat(count("member_account", council)).isZero();
  }

  @Test
  void refusesAYearWithoutATariff() {
    var council = FeeFixture.member();
    assertThatThrownBy(() -> FeeFixture.invoice(council, 2199, DUE))
        .isInstanceOf(NoTariffForYear.class);
  }

  @Test
  void refusesADueDayBeforeTheDayOfIssue() {
    var council = FeeFixture.member();
    assertThatThrownBy(
            () ->
                Association.get(IssueInvoice.class)
                    .issue(
                        Association.administrator(),
                        council,
                        FeeFixture.YEAR,
                        DUE,
                        DUE.minusDays(1)))
        .isInstanceOf(DueBeforeIssue.class);
  }

  @Test
  void aSlipOfTheKeyboardOpensNoSeriesOfAYearFarAhead() {
    var council = FeeFixture.member();
    LocalDate today = LocalDate.now(Association.get(Clock.class));
    for (LocalDate slip : List.of(today.plusDays(61), LocalDate.of(2062, 3, 1)))
      assertThatThrownBy(() -> issuedOn(slip, council, FeeFixture.YEAR))
          .isInstanceOfSatisfying(
              InvoiceOfTheFuture.class,
              it -> {
                assertThat(it.field()).isEqualTo("issuedOn");
                assertThat(it.arguments()).containsExactly(slip, today.plusDays(60));
              });
    var newest = Association.get(NewestInvoice.class);
    assertThat(newest.of(Association.administrator(), 2062)).isEmpty();

    issuedOn(today.plusDays(60), council, FeeFixture.YEAR);
    assertThat(newest.of(Association.administrator(), today.plusDays(60).getYear()))
        .hasValueSatisfying(it -> assertThat(it.issuedOn()).isEqualTo(today.plusDays(60)));
    FeeFixture.invoice(council, FeeFixture.YEAR + 1, LocalDate.of(1997, 3, 1));
    assertThat(newest.of(Association.administrator(), 1997))
        .hasValueSatisfying(it -> assertThat(it.number()).startsWith("1997/"));
  }

  private static void issuedOn(LocalDate day, CouncilId council, int year) {
    Association.get(IssueInvoice.class)
        .issue(Association.administrator(), council, year, day, day.plusDays(30));
  }

  @Test
  void theDatabaseItselfRefusesToChangeOrRemoveWhatWasIssued() {
    var council = FeeFixture.member();
    FeeFixture.invoice(council, FeeFixture.YEAR, DUE);
    for (String table : new String[] {"invoice", "charge", "account_entry"}) {
      assertThatThrownBy(
              () ->
                  Association.sql(
                          "update " + table + " set amount = 1 where council_id = ?",
                          council.value())
                      .run())
          .hasRootCauseMessage(
              "ERROR: "
                  + table
                  + " is append-only\n  Where: PL/pgSQL function refuse_rewriting() line 1 at RAISE");
      assertThatThrownBy(
              () ->
                  Association.sql("delete from " + table + " where council_id = ?", council.value())
                      .run())
          .rootCause()
          .hasMessageContaining("append-only");
    }
  }

  @Test
  void theFrozenTextIsWhatItsHashSays() {
    var council = FeeFixture.member();
    var id = FeeFixture.invoice(council, FeeFixture.YEAR, DUE);
    var before = Association.get(InvoiceDetails.class).of(Association.administrator(), id);
    Association.sql("update council set name = 'Перейменована рада' where id = ?", council.value())
        .run();
    var after = Association.get(InvoiceDetails.class).of(Association.administrator(), id);
    assertThat(after.frozen()).isEqualTo(before.frozen());
    assertThat(after.payerName()).isEqualTo(before.payerName()).startsWith("Внескова");
    assertThat(
            Association.sql(
                    "select encode(sha256(convert_to(frozen, 'UTF8')), 'hex') from invoice where id = ?",
                    id.value())
                .value())
        .isEqualTo(after.frozenSha256());
  }

  @Test
  void aCouncilSeesItsOwnInvoicesOnly() {
    var one = FeeFixture.member();
    var other = FeeFixture.member();
    var id = FeeFixture.invoice(one, FeeFixture.YEAR, DUE);
    FeeFixture.invoice(other, FeeFixture.YEAR, DUE);
    var register = Association.get(InvoiceRegister.class);
    assertThat(register.list(Association.clerkOf(one), InvoiceSearch.all()).page().items())
        .extracting(InvoiceRow::id)
        .containsExactly(id);
    assertThat(register.list(Association.clerkOf(other), InvoiceSearch.of(one)).page().items())
        .isEmpty();
    assertThatThrownBy(
            () -> Association.get(InvoiceDetails.class).of(Association.clerkOf(other), id))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> Association.get(MemberAccount.class).asOf(Association.clerkOf(other), one, DUE))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void theRegisterFindsByNameNumberYearAndState() {
    var council = FeeFixture.member();
    var id = FeeFixture.invoice(council, FeeFixture.YEAR + 2, DUE);
    var register = Association.get(InvoiceRegister.class);
    var all = InvoiceSearch.of(council);
    var overdue =
        new InvoiceSearch(
            all.council(),
            java.util.Optional.of(FeeFixture.YEAR + 2),
            java.util.Optional.of(InvoiceState.OVERDUE),
            java.util.Optional.of("46"),
            java.util.Optional.of("внескова"),
            InvoiceSearch.Sort.of("-outstanding"),
            all.page());
    var found = register.list(Association.administrator(), overdue);
    assertThat(found.page().items()).extracting(InvoiceRow::id).containsExactly(id);
    assertThat(found.outstanding()).isEqualTo(Money.of("12000.00"));
    var paid =
        new InvoiceSearch(
            all.council(),
            java.util.Optional.empty(),
            java.util.Optional.of(InvoiceState.PAID),
            java.util.Optional.empty(),
            java.util.Optional.empty(),
            InvoiceSearch.Sort.NEWEST,
            all.page());
    assertThat(register.list(Association.administrator(), paid).page().total()).isZero();
  }

  private static long count(String table, CouncilId council) {
    return Association.sql(
            "select count(*) from " + table + " where council_id = ?", council.value())
        .count();
  }
}
