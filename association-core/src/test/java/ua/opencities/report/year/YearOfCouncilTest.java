package ua.opencities.report.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.TakeInvoicePaper;
import ua.opencities.language.Language;
import ua.opencities.payment.Receipt;
import ua.opencities.payment.RecordPayment;
import ua.opencities.programme.SampleAmendment;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.programme.year.money.SampleMoney;
import ua.opencities.programme.year.shortfall.StateShortfall;
import ua.opencities.report.overview.AssociationOverview;
import ua.opencities.report.overview.Attention;
import ua.opencities.shared.Money;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class YearOfCouncilTest {
  private final CouncilId zhovkva = member();
  private final Actor clerk = Association.clerkOf(zhovkva);
  private final YearOfCouncil years = Association.get(YearOfCouncil.class);

  @Test
  void bringsTogetherWhatTheRoomsKnowOfTheYear() {
    var programme = SampleAmendment.approved(zhovkva);
    var next = SampleAmendment.lessMoney(zhovkva, programme, AmendmentKind.POINTS);
    InvoiceId invoice = FeeFixture.invoice(zhovkva, 2022, LocalDate.of(2022, 4, 1));
    Association.get(TakeInvoicePaper.class).take(clerk, invoice, PaperFormat.PDF);
    pay(invoice, "5000.00");
    SampleMoney.paid(zhovkva, LocalDate.of(2022, 3, 1), "5000.00");
    tool("petitions", "2022-02-01", "2022-11-30");
    tool("budget", "2023-01-01", null);

    CouncilYear year = years.in(clerk, zhovkva, 2022);
    YearProgramme shown = year.programme().orElseThrow();
    assertThat(shown.id()).isEqualTo(programme.value());
    assertThat(shown.amendment()).contains(next.value());
    assertThat(shown.funded()).isEqualTo(Money.of("12000.00"));
    assertThat(year.fee()).contains(Money.of("12000.00"));
    assertThat(year.received()).isEqualTo(Money.of("5000.00"));
    assertThat(year.receipts()).extracting(YearReceipt::document).containsExactly("418");
    assertThat(year.funds().paid()).isEqualTo(Money.of("5000.00"));
    assertThat(year.tools())
        .extracting(tool -> tool.name(Language.EN))
        .containsExactly("Local petitions");
    assertThat(year.papers()).extracting(YearPaper::kind).containsExactly("invoice.pdf");
    assertThat(year.due()).contains(LocalDate.of(2022, 4, 1));
    assertThat(year.first()).isEqualTo(2022);
    assertThat(year.last()).isEqualTo(year.today().getYear() + 1);
  }

  @Test
  void isEmptyAndNotAbsentWhereNothingWasDoneYet() {
    CouncilYear year = years.in(clerk, zhovkva, 2031);

    assertThat(year.programme()).isEmpty();
    assertThat(year.fee()).isEmpty();
    assertThat(year.missing()).extracting(YearStep::what).containsExactly(YearStep.What.PROGRAMME);
  }

  @Test
  void remindsTheOfficeOfACouncilThatWaitsForAnAnswerAndListsIt() {
    Actor office = Association.administrator();
    var register = Association.get(ShortfallRegister.class);
    long waiting = waiting(office);
    Association.get(StateShortfall.class)
        .state(clerk, zhovkva, 2026, Money.of("9000.00"), "зменшено дотацію");

    assertThat(waiting(office)).isEqualTo(waiting + 1);
    ShortfallRow row =
        register.page(office, new Page.Request(1, 200)).items().stream()
            .filter(one -> one.council().equals(zhovkva))
            .findFirst()
            .orElseThrow();
    assertThat(row.step()).isEqualTo("STATED");
    assertThat(row.missing()).isEqualTo(Money.of("4772.40"));
    assertThat(row.outstanding()).isEmpty();
    assertThat(years.in(clerk, zhovkva, 2026).shortfall()).isPresent();
  }

  private static long waiting(Actor office) {
    return Association.get(AssociationOverview.class).now(office).attention().stream()
        .filter(line -> line.what().equals("shortfall-stated"))
        .mapToLong(Attention::count)
        .sum();
  }

  @Test
  void isTheCouncilsOwnAffair() {
    SampleAmendment.approved(zhovkva);
    var stranger = Association.clerkOf(Association.newCouncil("Дрогобицька міська рада"));
    assertThatThrownBy(() -> years.in(stranger, zhovkva, 2022)).isInstanceOf(NotFound.class);
    assertThat(years.in(Association.administrator(), zhovkva, 2022).programme()).isPresent();
  }

  private void pay(InvoiceId invoice, String amount) {
    Association.get(RecordPayment.class)
        .record(
            Association.administrator(),
            zhovkva,
            new Receipt(
                LocalDate.of(2022, 3, 2),
                Money.of(amount),
                "Платник",
                "418",
                "Внесок",
                Optional.empty()),
            Optional.of(invoice),
            UUID.randomUUID());
  }

  private void tool(String code, String since, String until) {
    Association.sql(
            "insert into tool_entitlement(id, council_id, tool_code, since, until, switched_on_by,"
                + " switched_on_by_name, switched_on_at, switched_off_by, switched_off_by_name,"
                + " switched_off_at) values (gen_random_uuid(), ?, ?, cast(? as date), cast(? as date),"
                + " 'test', 'test', now(), ?, ?, case when cast(? as date) is null then null else now() end)",
            zhovkva.value(),
            code,
            since,
            until,
            until == null ? null : "test",
            until == null ? null : "test",
            until)
        .run();
  }

  private static CouncilId member() {
    var council = SampleProgramme.council();
    Association.sql(
            "insert into membership(council_id, standing, since, member_since)"
                + " values (?, 'ACTIVE', date '2020-01-01', date '2020-01-01')",
            council.value())
        .run();
    return council;
  }
}
