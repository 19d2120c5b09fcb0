package ua.opencities.fee.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.run.RunFixture;
import ua.opencities.membership.DecidingBody;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.support.Association;
import ua.opencities.tariff.AdoptTariff;
import ua.opencities.tariff.AdoptingAct;
import ua.opencities.tariff.FeeBand;
import ua.opencities.tariff.NewTariff;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tariff.TariffRegister;
import ua.opencities.tariff.change.ChangeGrounds;
import ua.opencities.tariff.change.EndTariff;
import ua.opencities.tariff.change.WithdrawTariff;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What councils were told to pay by stands. */
class ChargedTariffTest {
  private final Actor officer = Association.administrator();
  private final WithdrawTariff withdraw = Association.get(WithdrawTariff.class);

  @Test
  void aTariffWithAChargeIsNotWithdrawnAndNotEndedBeforeTheChargedYear() {
    TariffId id = tariff(2040);
    FeeFixture.invoice(FeeFixture.member(), 2043, LocalDate.of(2043, 3, 1));

    assertThatThrownBy(() -> withdraw.withdraw(officer, id, grounds()))
        .isInstanceOf(TariffIsCharged.class);
    var end = Association.get(EndTariff.class);
    assertThatThrownBy(() -> end.end(officer, id, LocalDate.of(2042, 12, 31), grounds()))
        .isInstanceOf(TariffIsCharged.class);
    assertThat(Association.get(TariffRegister.class).one(officer, id).withdrawn()).isFalse();
    assertThat(Association.get(ChargesOfTariff.class).of(officer, id))
        .isEqualTo(new ChargedByTariff(1, 2043));

    end.end(officer, id, LocalDate.of(2043, 12, 31), grounds());
  }

  @Test
  void ofAChargeAndAWithdrawalAtOnceOneGoesOn() throws Exception {
    TariffId id = tariff(2045);
    var council = FeeFixture.member();
    var pool = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Boolean>> both =
          List.of(
              () -> works(() -> withdraw.withdraw(officer, id, grounds())),
              () -> works(() -> FeeFixture.invoice(council, 2046, LocalDate.of(2046, 3, 1))));
      int done = 0;
      for (var answer : pool.invokeAll(both)) if (answer.get()) done++;
      assertThat(done).isEqualTo(1);
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void anEntryTariffIsNotEndedBeforeTheDayOnWhichSomebodyJoined() {
    TariffId id = tariff(1993, TariffKind.ENTRY);
    CouncilId council = RunFixture.member(500);
    Association.sql(
            "update membership set member_since = date '1994-05-04' where council_id = ?",
            council.value())
        .run();
    charged(council, id, 1994);
    var end = Association.get(EndTariff.class);

    assertThatThrownBy(() -> end.end(officer, id, LocalDate.of(1994, 5, 3), grounds()))
        .isInstanceOf(TariffIsCharged.class);
    end.end(officer, id, LocalDate.of(1994, 5, 4), grounds());
  }

  private static void charged(CouncilId council, TariffId by, int year) {
    Association.sql(
            "insert into charge (id, council_id, year, kind, tariff_id, amount, explanation,"
                + " made_by, made_at) values (?, ?, ?, 'ENTRY', ?, 1, '{}', 'test', now())",
            UUID.randomUUID(),
            council.value(),
            year,
            by.value())
        .run();
  }

  @Test
  void theDatabaseItselfRefusesAChargeByAWithdrawnTariff() {
    TariffId id = tariff(2070);
    withdraw.withdraw(officer, id, grounds());

    assertThatThrownBy(
            () ->
                Association.sql(
                        "insert into charge (id, council_id, year, kind, tariff_id, amount,"
                            + " explanation, made_by, made_at) values (?, ?, 2071, 'ANNUAL', ?, 1,"
                            + " '{}', 'test', now())",
                        UUID.randomUUID(),
                        FeeFixture.member().value(),
                        id.value())
                    .run())
        .hasStackTraceContaining("withdrawn or ended");
  }

  private static boolean works(Runnable deed) {
    try {
      deed.run();
      return true;
    } catch (RuntimeException refused) {
      return false;
    }
  }

  private static ChangeGrounds grounds() {
    return new ChangeGrounds(
        AdoptingAct.of(DecidingBody.BOARD, "17", LocalDate.of(2026, 1, 12)), "описка");
  }

  private TariffId tariff(int year) {
    return tariff(year, TariffKind.ANNUAL);
  }

  private TariffId tariff(int year, TariffKind kind) {
    return Association.get(AdoptTariff.class)
        .adopt(
            officer,
            new NewTariff(
                "Тариф випробувань",
                kind,
                Period.between(LocalDate.of(year, 1, 1), LocalDate.of(year + 4, 12, 31)),
                AdoptingAct.of(DecidingBody.GENERAL_MEETING, "9", LocalDate.of(2025, 10, 1)),
                List.of(FeeBand.fixed(0, null, Money.of("100.00"))),
                false));
  }
}
