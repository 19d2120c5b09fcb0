package ua.opencities.tariff.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.membership.DecidingBody;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.support.Association;
import ua.opencities.tariff.AdoptTariff;
import ua.opencities.tariff.AdoptingAct;
import ua.opencities.tariff.FeeBand;
import ua.opencities.tariff.FeeForecast;
import ua.opencities.tariff.NewTariff;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tariff.TariffRegister;
import ua.opencities.tariff.TariffView;
import ua.opencities.tariff.TariffsOverlap;
import ua.opencities.tenancy.Actor;

/** Each test has years of its own, open ends the last: a day has one annual tariff. */
class TariffChangesTest {
  private static final ChangeGrounds GROUNDS =
      new ChangeGrounds(
          AdoptingAct.of(DecidingBody.BOARD, "17", LocalDate.of(2026, 1, 12)), "описка у ставці");
  private final Actor officer = Association.administrator();
  private final AdoptTariff adopt = Association.get(AdoptTariff.class);
  private final WithdrawTariff withdraw = Association.get(WithdrawTariff.class);
  private final EndTariff end = Association.get(EndTariff.class);
  private final TariffRegister register = Association.get(TariffRegister.class);

  @Test
  void aMistypedTariffIsWithdrawnAndTheRightOneTakesItsDays() {
    var council = FeeFixture.member();
    TariffId wrong = adopt.adopt(officer, tariff("1200000.00", years(2240, 2249)));
    assertThat(fee(council, 2241)).contains("1200000.00");

    withdraw.withdraw(officer, wrong, GROUNDS);
    assertThat(fee(council, 2241)).isEmpty();
    adopt.adopt(officer, tariff("12000.00", years(2240, 2249)));

    assertThat(fee(council, 2241)).contains("12000.00");
    assertThat(register.one(officer, wrong).withdrawn()).isTrue();
    assertThat(register.notWithdrawn(officer)).noneMatch(it -> it.id().equals(wrong));
    assertThat(Association.get(TariffHistory.class).of(officer, wrong))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.kind()).isEqualTo(TariffChangeKind.WITHDRAWN);
              assertThat(it.grounds()).isEqualTo(GROUNDS);
              assertThat(it.by()).isEqualTo(officer.shown());
            });
    assertThatThrownBy(() -> withdraw.withdraw(officer, wrong, GROUNDS))
        .isInstanceOf(TariffIsWithdrawn.class);
  }

  @Test
  void theTariffThatGaveWayGoesOnUpToTheNextOneThatIsLeft() {
    TariffId first = adopt.adopt(officer, tariff("100.00", since(2700)));
    TariffId second = adopt.adopt(officer, tariff("200.00", since(2703)));
    TariffId third = adopt.adopt(officer, tariff("300.00", since(2706)));
    var goesOn = Association.get(TariffThatGoesOn.class);
    assertThat(goesOn.without(officer, second).map(TariffView::id)).contains(first);
    assertThat(goesOn.without(officer, first)).isEmpty();

    withdraw.withdraw(officer, second, GROUNDS);
    assertThat(lastDay(first)).contains(LocalDate.of(2705, 12, 31));

    withdraw.withdraw(officer, third, GROUNDS);
    assertThat(lastDay(first)).isEmpty();
    end.end(officer, first, LocalDate.of(2709, 12, 31), GROUNDS);
  }

  @Test
  void aTariffWithALastDayIsEndedEarlierAndFollowed() {
    var council = FeeFixture.member();
    TariffId long_ = adopt.adopt(officer, tariff("100.00", years(2260, 2269)));
    assertThatThrownBy(() -> adopt.adopt(officer, tariff("200.00", years(2263, 2269))))
        .isInstanceOf(TariffsOverlap.class);

    end.end(officer, long_, LocalDate.of(2262, 12, 31), GROUNDS);
    adopt.adopt(officer, tariff("200.00", years(2263, 2269)));

    assertThat(fee(council, 2262)).contains("100.00");
    assertThat(fee(council, 2263)).contains("200.00");
    var change = Association.get(TariffHistory.class).of(officer, long_).get(0);
    assertThat(change.lastDay()).contains(LocalDate.of(2262, 12, 31));
    assertThat(change.endedBefore()).contains(LocalDate.of(2269, 12, 31));
  }

  @Test
  void anEndIsEarlierAndWithinAndItsActIsAdopted() {
    TariffId id = adopt.adopt(officer, tariff("100.00", years(2270, 2279)));

    for (String day : List.of("2269-12-31", "2279-12-31", "2290-01-01"))
      assertThatThrownBy(() -> end.end(officer, id, LocalDate.parse(day), GROUNDS))
          .isInstanceOf(EndDoesNotFit.class);
    var tomorrow =
        new ChangeGrounds(
            AdoptingAct.of(DecidingBody.BOARD, "1", LocalDate.of(2200, 1, 1)), "наперед");
    assertThatThrownBy(() -> withdraw.withdraw(officer, id, tomorrow))
        .isInstanceOf(ActNotAdoptedYet.class);
    assertThat(lastDay(id)).contains(LocalDate.of(2279, 12, 31));
  }

  @Test
  void aBodyTypedInOtherWordsStaysAsItWas() {
    var typed = new AdoptingAct("Установчі збори", "1", LocalDate.of(2016, 1, 1));

    assertThat(typed.decidingBody()).isEmpty();
    assertThat(new AdoptingAct("Загальні збори", "4", typed.date()).decidingBody())
        .contains(DecidingBody.GENERAL_MEETING);
  }

  private Optional<LocalDate> lastDay(TariffId id) {
    return register.one(officer, id).valid().to();
  }

  private Optional<String> fee(ua.opencities.tenancy.CouncilId council, int year) {
    return Association.get(FeeForecast.class)
        .forYear(officer, council, year)
        .map(fee -> fee.amount().decimal());
  }

  private static Period since(int year) {
    return Period.since(LocalDate.of(year, 1, 1));
  }

  private static Period years(int first, int last) {
    return Period.between(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  private static NewTariff tariff(String fee, Period valid) {
    return new NewTariff(
        "Тариф з помилкою",
        TariffKind.ANNUAL,
        valid,
        AdoptingAct.of(DecidingBody.GENERAL_MEETING, "9", LocalDate.of(2025, 10, 1)),
        List.of(FeeBand.fixed(0, null, Money.of(fee))),
        false);
  }
}
