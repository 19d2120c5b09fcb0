package ua.opencities.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.run.RunFixture;
import ua.opencities.fee.run.SimulateAgain;
import ua.opencities.programme.SampleAmendment;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.ReadTogether;

/** On which acts the fees are asked for, as the invoice prints them. */
class LegalBasesTest {
  private static final Actor OFFICE = Association.administrator();
  private static final LocalDate DUE = LocalDate.of(2026, 3, 1);

  @Test
  void theAnnualFeeRestsOnTheAgreementBesideTheTariff() {
    var council = FeeFixture.member();
    step(council, 1, "DECISION_ADOPTED", "COUNCIL", "16/VIII-1", "2020-01-14");
    step(council, 2, "AGREEMENT_SIGNED", "DIRECTORATE", "15", "2020-02-10");
    assertThat(printed(FeeFixture.invoice(council, FeeFixture.YEAR, DUE)))
        .hasSize(2)
        .startsWith("Угода про сплату внесків № 15 від 10.02.2020")
        .last()
        .asString()
        .startsWith("Тариф");
    assertThat(
            Association.get(PreviewInvoice.class)
                .of(OFFICE, council, FeeFixture.YEAR + 1)
                .legalBases())
        .as("seen before it is issued")
        .contains("Угода про сплату внесків № 15 від 10.02.2020");
  }

  @Test
  void theProgrammeComesFirst() {
    var council = SampleProgramme.council();
    Association.sql(
            "insert into membership(council_id, standing, since, member_since)"
                + " values (?, 'ACTIVE', date '2020-01-01', date '2020-01-01')",
            council.value())
        .run();
    step(council, 1, "AGREEMENT_SIGNED", "DIRECTORATE", "15", "2020-02-10");
    SampleAmendment.approved(council);
    var bases = printed(FeeFixture.invoice(council, 2022, LocalDate.of(2022, 12, 1)));
    assertThat(bases).hasSize(3);
    assertThat(bases.get(0)).contains("затверджено: Жовківська міська рада");
    assertThat(bases.get(1)).startsWith("Угода");
  }

  @Test
  void theEntryFeeRestsOnTheDecisionToJoinToo() {
    var council = RunFixture.stranger();
    Association.sql(
            "insert into membership(council_id, standing, since)"
                + " values (?, 'ADMITTED', date '2020-01-01')",
            council.value())
        .run();
    RunFixture.official(council);
    RunFixture.people(council, 500);
    step(council, 1, "DECISION_ADOPTED", "COUNCIL", "3", "2019-01-14");
    step(council, 2, "LEAD", "COUNCIL", "4", "2019-03-01");
    step(council, 3, "DECISION_ADOPTED", "MILITARY_ADMINISTRATION", "7-р", "2020-01-14");
    step(council, 4, "AGREEMENT_SIGNED", "DIRECTORATE", "15", "2020-02-10");
    var run =
        RunFixture.simulate(RunFixture.terms(RunFixture.year(), TariffKind.ENTRY, null, council));
    // the tariff of the tests holds in a century of its own, an entry fee on the day of joining
    Association.sql(
            "update membership set member_since = date '2110-01-01' where council_id = ?",
            council.value())
        .run();
    Association.get(SimulateAgain.class).simulate(OFFICE, run);
    RunFixture.issue(OFFICE, run);
    var line = RunFixture.lines(run).get(0);
    assertThat(printed(line.invoice().orElseThrow()).subList(0, 2))
        .containsExactly(
            "Розпорядження військової адміністрації про вступ до асоціації № 7-р від 14.01.2020",
            "Угода про сплату внесків № 15 від 10.02.2020");
  }

  @Test
  void whoHasNoSuchActsSaysNothingOfThem() {
    assertThat(printed(FeeFixture.invoice(FeeFixture.member(), FeeFixture.YEAR, DUE))).hasSize(1);
  }

  @Test
  void thatOfManyCouncilsIsAskedAtOnce() {
    var bases = Association.get(LegalBases.class);
    var councils = IntStream.range(0, 5).mapToObj(i -> FeeFixture.member()).toList();
    assertThat(asked(bases, councils)).isEqualTo(asked(bases, councils.subList(0, 1)));
  }

  private static int asked(LegalBases bases, List<CouncilId> councils) {
    var together = Association.get(ReadTogether.class);
    return StatementCount.of(
        () -> together.read(OFFICE, () -> bases.of(councils, FeeFixture.YEAR)));
  }

  private static List<String> printed(InvoiceId id) {
    return Association.get(InvoiceDetails.class).of(OFFICE, id).legalBases().stream()
        .map(basis -> basis.replace('\u00a0', ' '))
        .toList();
  }

  private static void step(
      CouncilId council, int place, String to, String body, String number, String adopted) {
    Association.sql(
            "insert into membership_step(id, council_id, place, from_standing, to_standing, body,"
                + " document, number, adopted_on, effective_on, entered_by, entered_by_name,"
                + " entered_at) values (?, ?, ?, 'LEAD', ?, ?, 'DECISION', ?, cast(? as date),"
                + " cast(? as date), 'test', 'test', now())",
            UUID.randomUUID(),
            council.value(),
            place,
            to,
            body,
            number,
            adopted,
            adopted)
        .run();
  }
}
