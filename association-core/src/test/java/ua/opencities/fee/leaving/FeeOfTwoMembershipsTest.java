package ua.opencities.fee.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.run.RunFixture;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.support.Association;
import ua.opencities.tariff.AdoptTariff;
import ua.opencities.tariff.AdoptingAct;
import ua.opencities.tariff.FeeBand;
import ua.opencities.tariff.NewTariff;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tariff.relief.ReliefFixture;
import ua.opencities.tariff.relief.terms.Relief;
import ua.opencities.tariff.relief.terms.ReliefKind;
import ua.opencities.tariff.terms.FeeTerms;
import ua.opencities.tariff.terms.Instalments;
import ua.opencities.tariff.terms.PartYear;
import ua.opencities.tariff.terms.Rounding;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/**
 * A year has one fee, however often the council was a member in it: 12 000,00 by months, of which
 * January to March and October to December are owed.
 */
class FeeOfTwoMembershipsTest {
  private static final Actor OFFICE = Association.administrator();
  private static final int YEAR = 2077;
  private static final LocalDate DUE = LocalDate.of(2026, 3, 1);

  static {
    FeeFixture.association();
    Association.get(AdoptTariff.class)
        .adopt(
            OFFICE,
            new NewTariff(
                "За місяцями",
                TariffKind.ANNUAL,
                Period.ofYear(YEAR),
                new AdoptingAct("Загальні збори", "17", LocalDate.of(YEAR - 1, 10, 1)),
                List.of(FeeBand.fixed(0, null, Money.of("12000.00"))),
                new FeeTerms(PartYear.MONTHS, Rounding.KOPIYKA, Instalments.NONE),
                false));
  }

  private final CouncilId council = RunFixture.member(500);

  @Test
  void aSumIsTakenOffOnceAndNotOnceAMembership() {
    ReliefFixture.inForce(council, Relief.discount(Money.of("1000.00"), Period.ofYear(YEAR)));
    FeeAnew anew = cameBack();
    assertThat(anew.asked()).isEqualTo(Money.of("11000.00"));
    assertThat(anew.anew()).isEqualTo(Money.of("5000.00"));
    assertThat(anew.reason(Texts.of(Language.UK)).replace('\u00a0', ' '))
        .as("the parts of each membership do not add up to it, so it is said")
        .contains("Разом за рік 5 000,00");
  }

  @Test
  void aMoratoriumSparesTheMonthsOfEither() {
    Period rest = Period.between(LocalDate.of(YEAR, 3, 1), LocalDate.of(YEAR, 3, 31));
    ReliefFixture.inForce(council, Relief.of(ReliefKind.MORATORIUM, rest));
    assertThat(cameBack().anew()).as("March rests").isEqualTo(Money.of("5000.00"));
  }

  @Test
  void whatIsAskedTooLittleOfOneDoesNotMakeUpForTooMuchOfAnother() {
    BigDecimal before = work();
    shouldAsk(council, "9000.00");
    shouldAsk(RunFixture.member(500), "15000.00");
    assertThat(work().subtract(before)).isEqualByComparingTo("6000.00");
  }

  /** Of 12 000,00. */
  private static void shouldAsk(CouncilId council, String sum) {
    Association.sql(
            "insert into fee_of_leaver (invoice_id, council_id, sum, last_day, reckoned_at, came_back)"
                + " values (?, ?, ?::numeric, ?, now(), true)",
            FeeFixture.invoice(council, YEAR, DUE).value(),
            council.value(),
            sum,
            LocalDate.of(YEAR, 10, 1))
        .run();
  }

  private static BigDecimal work() {
    return (BigDecimal)
        Association.sql(
                "select amount from report_work(current_date) where what = 'fees-to-correct'")
            .value();
  }

  private FeeAnew cameBack() {
    FeeFixture.invoice(council, YEAR, DUE);
    LocalDate back = LocalDate.of(YEAR, 10, 1);
    MemberSteps.add(council, 2, "ADMITTED", "ACTIVE", LocalDate.of(2020, 1, 1));
    MemberSteps.add(council, 3, "ACTIVE", "EXIT_REQUESTED", LocalDate.of(YEAR, 1, 15));
    MemberSteps.add(council, 4, "EXIT_REQUESTED", "EXITED", LocalDate.of(YEAR, 4, 1));
    MemberSteps.add(council, 5, "EXITED", "DECISION_ADOPTED", LocalDate.of(YEAR, 4, 1));
    MemberSteps.add(council, 6, "APPLIED", "ADMITTED", back);
    MemberSteps.add(council, 7, "ADMITTED", "ACTIVE", back);
    Association.sql(
            "update membership set standing = 'ACTIVE', member_since = ? where council_id = ?",
            back,
            council.value())
        .run();
    return Association.get(FeesOfLeaver.class).of(OFFICE, council).get(0);
  }
}
