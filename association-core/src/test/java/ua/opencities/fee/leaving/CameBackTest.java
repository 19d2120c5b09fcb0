package ua.opencities.fee.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.correction.CorrectInvoice;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.fee.run.RunFixture;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.support.Association;
import ua.opencities.tariff.AdoptTariff;
import ua.opencities.tariff.AdoptingAct;
import ua.opencities.tariff.FeeBand;
import ua.opencities.tariff.FeeForecast;
import ua.opencities.tariff.NewTariff;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tariff.terms.FeeTerms;
import ua.opencities.tariff.terms.Instalments;
import ua.opencities.tariff.terms.PartYear;
import ua.opencities.tariff.terms.Rounding;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/**
 * One invoice asks for a year. Who left and came back within it owes for the months of both
 * memberships, and the office is told what the invoice lacks: 12 000,00 a year in 2067–2068.
 */
class CameBackTest {
  private static final Actor OFFICE = Association.administrator();
  private static final int YEAR = 2067;
  private static final LocalDate DUE = LocalDate.of(2026, 3, 1);
  private static final LocalDate GONE = LocalDate.of(YEAR, 4, 1);

  static {
    FeeFixture.association();
    Association.get(AdoptTariff.class)
        .adopt(
            OFFICE,
            new NewTariff(
                "За місяцями",
                TariffKind.ANNUAL,
                Period.between(LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR + 1, 12, 31)),
                new AdoptingAct("Загальні збори", "16", LocalDate.of(YEAR - 1, 10, 1)),
                List.of(FeeBand.fixed(0, null, Money.of("12000.00"))),
                new FeeTerms(PartYear.MONTHS, Rounding.KOPIYKA, Instalments.NONE),
                false));
  }

  private final CouncilId council = RunFixture.member(500);

  @Test
  void whatWasCorrectedWhenItLeftIsRaisedByTheMonthsAfterItsReturn() {
    InvoiceId invoice = FeeFixture.invoice(council, YEAR, DUE);
    leave();
    correct(invoice, "3000.00");
    assertThat(of(invoice)).isEmpty();

    onTheWayIn();
    assertThat(forecast()).as("of a candidate the year is whole").contains(Money.of("12000.00"));
    comeBack(LocalDate.of(YEAR, 10, 5));

    FeeAnew anew = of(invoice).orElseThrow();
    assertThat(anew.cameBack()).isTrue();
    assertThat(anew.anew()).isEqualTo(Money.of("6000.00"));
    assertThat(anew.reason(Texts.of(Language.UK)).replace('\u00a0', ' '))
        .contains("знову є членом асоціації з 5 жовтня 2067", "до 31 березня 2067");
    correct(invoice, "6000.00");
    assertThat(of(invoice)).isEmpty();
  }

  @Test
  void anInvoiceIssuedAfterTheReturnAsksForItsMonthsAndTheRestWaitsInTheOfficesWork() {
    leave();
    onTheWayIn();
    comeBack(LocalDate.of(YEAR, 10, 5));
    InvoiceId invoice = FeeFixture.invoice(council, YEAR, DUE);
    FeeToCorrect waiting =
        Association.get(FeesToCorrect.class).waiting(OFFICE).stream()
            .filter(fee -> fee.invoice().equals(invoice))
            .findFirst()
            .orElseThrow();
    assertThat(waiting.asked()).isEqualTo(Money.of("3000.00"));
    assertThat(waiting.anew()).isEqualTo(Money.of("6000.00"));
    assertThat(waiting.cameBack()).isTrue();
  }

  @Test
  void aMonthOfBothMembershipsIsOwedOnce() {
    InvoiceId invoice = FeeFixture.invoice(council, YEAR, DUE);
    leave();
    onTheWayIn();
    comeBack(GONE.minusDays(1));
    assertThat(of(invoice)).as("twelve months, as was asked").isEmpty();
  }

  private Optional<Money> forecast() {
    return Association.get(FeeForecast.class)
        .forYear(OFFICE, council, YEAR)
        .map(fee -> fee.amount());
  }

  private Optional<FeeAnew> of(InvoiceId invoice) {
    return Association.get(FeesOfLeaver.class).of(OFFICE, council).stream()
        .filter(fee -> fee.invoice().equals(invoice))
        .findFirst();
  }

  private static void correct(InvoiceId invoice, String sum) {
    Association.get(CorrectInvoice.class)
        .correct(
            OFFICE,
            invoice,
            Money.of(sum),
            Optional.of(DUE.plusDays(30)),
            new Grounds(DUE, "За дні членства", "Правління", "5/26", DUE.minusDays(5)),
            UUID.randomUUID());
  }

  private void leave() {
    MemberSteps.add(council, 2, "ADMITTED", "ACTIVE", LocalDate.of(2020, 1, 1));
    MemberSteps.add(council, 3, "ACTIVE", "EXIT_REQUESTED", LocalDate.of(YEAR, 1, 15));
    MemberSteps.add(council, 4, "EXIT_REQUESTED", "EXITED", GONE);
    RunFixture.standing(council, "EXITED");
  }

  private void onTheWayIn() {
    MemberSteps.add(council, 5, "EXITED", "DECISION_ADOPTED", GONE);
    RunFixture.standing(council, "DECISION_ADOPTED");
  }

  private void comeBack(LocalDate day) {
    MemberSteps.add(council, 6, "APPLIED", "ADMITTED", day);
    MemberSteps.add(council, 7, "ADMITTED", "ACTIVE", day);
    Association.sql(
            "update membership set standing = 'ACTIVE', member_since = ? where council_id = ?",
            day,
            council.value())
        .run();
  }
}
