package ua.opencities.inheritance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.inheritance.SuccessionFixture.OFFICE;
import static ua.opencities.inheritance.SuccessionFixture.account;
import static ua.opencities.inheritance.SuccessionFixture.leaves;
import static ua.opencities.inheritance.SuccessionFixture.settle;
import static ua.opencities.inheritance.SuccessionFixture.sum;
import static ua.opencities.inheritance.SuccessionFixture.undo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import ua.opencities.council.succession.SuccessionKind;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.account.AccountMovedFurther;
import ua.opencities.fee.account.AmountNotPositive;
import ua.opencities.fee.correction.CheckTakenOver;
import ua.opencities.fee.correction.DayDoesNotFit;
import ua.opencities.fee.correction.WrittenOffBeyondDebt;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.fee.taken.TakenDebts;
import ua.opencities.shared.NotFound;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** Who may not have written off what of a predecessor's debt, and when. */
class WrittenOffNoMoreThanTakenOverTest extends DebtTakenOver {
  @Test
  void isNoMoreThanTheHeirOwesOfItAndNotBeforeItCame() {
    UUID debt = passed().value();
    assertThatThrownBy(() -> writeOff(heir, debt, "12000.01"))
        .isInstanceOf(WrittenOffBeyondDebt.class);
    assertThatThrownBy(() -> writeOff(heir, debt, "0.00")).isInstanceOf(AmountNotPositive.class);
    LocalDate early = SuccessionFixture.DAY.minusDays(1);
    assertThatThrownBy(() -> writeOff(heir, debt, "1.00", early)).isInstanceOf(DayDoesNotFit.class);
    assertThat(account(heir).balance()).isEqualTo(sum("12000.00"));
    assertThat(
            Association.get(CheckTakenOver.class)
                .writeOff(OFFICE, heir, debt, sum("2000.00"), grounds(DAY))
                .after())
        .isEqualTo(sum("10000.00"));
  }

  @Test
  void ofWhoIsNoHeirOrNoLongerOneThereIsNothing() {
    UUID debt = passed().value();
    assertThatThrownBy(() -> writeOff(FeeFixture.member(), debt, "1.00"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> writeOff(before, debt, "1.00")).isInstanceOf(NotFound.class);
    CouncilId next = FeeFixture.member();
    settle(SuccessionKind.RENAMED, leaves(heir, next, Set.of(Inherited.ACCOUNT), "12000.00"));
    assertThatThrownBy(() -> writeOff(heir, debt, "1.00")).isInstanceOf(WrittenOffBeyondDebt.class);
    writeOff(next, debt, "12000.00");
    assertThat(account(next).balance()).isEqualTo(sum("0.00"));
  }

  @Test
  void eachOfTwoHeirsHasItsOwnPartWrittenOff() {
    CouncilId other = FeeFixture.member();
    UUID debt = FeeFixture.invoice(before, YEAR, DUE).value();
    settle(
        SuccessionKind.SPLIT,
        leaves(before, heir, Set.of(Inherited.ACCOUNT), "5000.00"),
        leaves(before, other, Set.of(Inherited.ACCOUNT), "7000.00"));
    assertThatThrownBy(() -> writeOff(heir, debt, "5000.01"))
        .isInstanceOf(WrittenOffBeyondDebt.class);
    writeOff(heir, debt, "5000.00");
    assertThat(account(heir).balance()).isEqualTo(sum("0.00"));
    assertThat(account(other).balance()).isEqualTo(sum("7000.00"));
    assertThat(reported()).isEqualTo("7000.00 0.00 7000.00");
  }

  @Test
  void oneFormSentTwiceIsOneAndOfTwoAtOnceOneIsRefused() throws Exception {
    UUID debt = passed().value();
    UUID submission = UUID.randomUUID();
    var first = writeOff(heir, debt, "1000.00", DAY, submission);
    assertThat(writeOff(heir, debt, "1000.00", DAY, submission)).isEqualTo(first);
    var threads = Executors.newFixedThreadPool(2);
    Callable<CorrectionId> most = () -> writeOff(heir, debt, "10000.00");
    int done = 0;
    for (Future<CorrectionId> each : threads.invokeAll(List.of(most, most))) {
      try {
        each.get();
        done++;
      } catch (ExecutionException refused) {
        assertThat(refused.getCause()).isInstanceOf(WrittenOffBeyondDebt.class);
      }
    }
    threads.shutdown();
    assertThat(done).isEqualTo(1);
    assertThat(account(heir).balance()).isEqualTo(sum("1000.00"));
  }

  @Test
  void theSuccessionIsNotUndoneUnderItButIsOnceItIsReversed() {
    UUID debt = FeeFixture.invoice(before, YEAR, DUE).value();
    UUID act =
        settle(SuccessionKind.RENAMED, leaves(before, heir, Set.of(Inherited.ACCOUNT), "12000.00"));
    var wrong = writeOff(heir, debt, "5000.00");
    assertThatThrownBy(() -> undo(act)).isInstanceOf(AccountMovedFurther.class);
    reverse(wrong);
    undo(act);
    assertThat(account(before).balance()).isEqualTo(sum("12000.00"));
    assertThat(account(heir).balance()).isEqualTo(sum("0.00"));
    assertThat(Association.get(TakenDebts.class).of(OFFICE, before)).as("its own again").isEmpty();
  }
}
