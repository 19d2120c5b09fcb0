package ua.opencities.portal.member.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.account.AccountStatement;
import ua.opencities.fee.account.Ageing;
import ua.opencities.fee.account.Arrears;
import ua.opencities.fee.account.Debt;
import ua.opencities.fee.policy.Consequence;
import ua.opencities.portal.member.home.Upcoming.Day;
import ua.opencities.portal.member.home.Upcoming.What;
import ua.opencities.programme.ProgrammeState;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

class UpcomingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void sayTheNearestDayFirstAndNoneThatIsOver() {
    var days =
        upcoming(
                account(
                    Optional.empty(),
                    debt("2026/0003", "2027-01-15", "10.00"),
                    debt("2026/0002", "2026-11-23", "10.00"),
                    debt("2026/0001", "2026-11-22", "10.00")),
                ProgrammeState.APPROVED)
            .days();
    assertThat(days).extracting(Day::what).containsExactly(What.PAY, What.PROGRAMME_ENDS, What.PAY);
    assertThat(days).extracting(Day::about).containsExactly("2026/0002", "2026", "2026/0003");
    assertThat(days.get(1).on()).isEqualTo(LocalDate.of(2026, 12, 31));
  }

  @Test
  void leaveOutWhatIsPaidAndDraftsThatEnd() {
    assertThat(
            upcoming(
                    account(Optional.empty(), debt("2026/0002", "2026-12-01", "0.00")),
                    ProgrammeState.DRAFT)
                .days())
        .isEmpty();
  }

  @Test
  void warnOfTheEndOfTheGracePeriod() {
    var late =
        new Arrears(
            Money.of("10.00"),
            "2026/0001",
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 12, 1),
            false,
            Consequence.NO_NEW_TOOLS,
            Optional.empty());
    assertThat(upcoming(account(Optional.of(late)), ProgrammeState.DRAFT).days())
        .extracting(Day::what)
        .containsExactly(What.GRACE_ENDS);
  }

  private static Upcoming upcoming(AccountStatement account, ProgrammeState state) {
    return new Upcoming(account, YearPathTest.programme(state).stream().toList(), List.of(), TODAY);
  }

  private static AccountStatement account(Optional<Arrears> arrears, Debt... debts) {
    return new AccountStatement(
        CouncilId.next(),
        TODAY,
        Money.ZERO,
        Money.ZERO,
        new Ageing(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO),
        Arrays.asList(debts),
        List.of(),
        arrears);
  }

  private static Debt debt(String number, String dueOn, String outstanding) {
    return new Debt(
        UUID.randomUUID(),
        UUID.randomUUID(),
        number,
        LocalDate.of(2026, 1, 1),
        LocalDate.parse(dueOn),
        Money.of("10.00"),
        Money.of(outstanding));
  }
}
