package ua.opencities.fee.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.fee.statement.StatementFixture.FROM;
import static ua.opencities.fee.statement.StatementFixture.TO;
import static ua.opencities.fee.statement.StatementFixture.pay;
import static ua.opencities.fee.statement.StatementFixture.take;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.account.MemberAccount;
import ua.opencities.shared.Money;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.PeriodRunsBackwards;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class StatementTest {
  private final CouncilId council = StatementFixture.council();
  private final Actor clerk = Association.clerkOf(council);

  @Test
  void beginsWhereTheAccountStoodAndEndsWhereItStands() {
    var statement = statement(clerk, FROM, TO);
    var accounts = Association.get(MemberAccount.class);
    var before = accounts.asOf(clerk, council, FROM.minusDays(1));
    var after = accounts.asOf(clerk, council, TO);
    assertThat(statement.opening()).isEqualTo(before.balance()).isEqualTo(Money.of("10000.00"));
    assertThat(statement.closing()).isEqualTo(after.balance()).isEqualTo(Money.of("18999.50"));
    assertThat(statement.ageing().total().minus(statement.credit())).isEqualTo(after.balance());
    assertThat(statement.lines())
        .extracting(StatementLine::balance)
        .containsExactly(Money.of("6999.50"), Money.of("18999.50"));
    assertThat(statement.raised()).isEqualTo(Money.of("12000.00"));
    assertThat(statement.lowered()).isEqualTo(Money.of("3000.50"));
  }

  @Test
  void saysOfEachEntryWhatItIsAboutAsItsDocumentDoes() {
    assertThat(statement(clerk, FROM, TO).lines())
        .extracting(StatementLine::about)
        .containsExactly(
            "Фінансове управління: Членський внесок, без ПДВ",
            "Членський внесок за " + (FeeFixture.YEAR + 15) + " рік");
  }

  @Test
  void twoPeriodsInARowMeetAndNoKopiykaIsLost() {
    var spring = statement(clerk, LocalDate.of(2026, 1, 1), TO);
    var summer = statement(clerk, TO.plusDays(1), LocalDate.of(2026, 9, 30));
    assertThat(summer.opening()).isEqualTo(spring.closing());
    assertThat(spring.opening()).isEqualTo(Money.ZERO);
    assertThat(summer.closing()).isEqualTo(Money.of("18899.50"));
  }

  @Test
  void isRefusedBackwardsOfTheFutureAndToAnotherCouncil() {
    assertThatThrownBy(() -> statement(clerk, TO, FROM)).isInstanceOf(PeriodRunsBackwards.class);
    assertThatThrownBy(() -> statement(clerk, FROM, LocalDate.now().plusYears(1)))
        .isInstanceOf(PeriodOfTheFuture.class);
    var stranger = Association.clerkOf(FeeFixture.member());
    assertThatThrownBy(() -> statement(stranger, FROM, TO)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> take(stranger, council, "csv")).isInstanceOf(NotFound.class);
  }

  @Test
  void asksAFixedNumberOfStatementsHoweverManyTheEntries() {
    int few = StatementCount.of(() -> statement(clerk, FROM, TO));
    for (int day = 1; day < 8; day++) pay(council, "10.00", FROM.plusDays(day));
    assertThat(StatementCount.of(() -> statement(clerk, FROM, TO))).isEqualTo(few);
  }

  private PeriodStatement statement(Actor actor, LocalDate from, LocalDate to) {
    return Association.get(StatementOf.class).period(actor, council, from, to);
  }
}
