package ua.opencities.fee.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.fee.correction.CorrectionFixture.DAY;
import static ua.opencities.fee.correction.CorrectionFixture.account;
import static ua.opencities.fee.correction.CorrectionFixture.correct;
import static ua.opencities.fee.correction.CorrectionFixture.reverse;
import static ua.opencities.fee.correction.CorrectionFixture.row;
import static ua.opencities.fee.correction.CorrectionFixture.view;
import static ua.opencities.fee.correction.CorrectionFixture.writeOff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.InvoiceId;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What cannot be reversed, not by whom, and not twice. */
class ReversalRefusedTest {
  private static final LocalDate NOW = LocalDate.of(2026, 11, 23);
  private static final LocalDate REVERSED = DAY.plusDays(10);
  private final CouncilId council = FeeFixture.member();

  @Test
  void isReversedOnceAndOnlyWhatCanBe() {
    var invoice = invoice();
    var correction = correct(invoice, "11000.00");
    assertThatThrownBy(() -> reverse(correction, REVERSED)).isInstanceOf(NotReversible.class);
    var wrong = writeOff(invoice, "1000.00");
    assertThatThrownBy(() -> reverse(wrong, DAY.minusDays(1))).isInstanceOf(DayDoesNotFit.class);
    var reversal = reverse(wrong, REVERSED);
    assertThatThrownBy(() -> reverse(wrong, REVERSED))
        .isInstanceOf(NotReversible.class)
        .hasMessageContaining(view(reversal).number());
    assertThatThrownBy(() -> reverse(reversal, REVERSED)).isInstanceOf(NotReversible.class);
    writeOff(invoice, "1000.00", REVERSED);
    assertThat(row(invoice).writtenOff()).isEqualTo(Money.of("1000.00"));
  }

  @Test
  void ofManyAtOnceOneReverses() throws Exception {
    var wrong = writeOff(invoice(), "1000.00");
    var attempts = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 8; i++)
      attempts.add(
          () -> {
            try {
              reverse(wrong, REVERSED);
              return true;
            } catch (NotReversible already) {
              return false;
            }
          });
    var pool = Executors.newFixedThreadPool(8);
    int done = 0;
    try {
      for (var answer : pool.invokeAll(attempts)) if (answer.get()) done++;
    } finally {
      pool.shutdown();
    }
    assertThat(done).isEqualTo(1);
    assertThat(account(council, NOW).balance()).isEqualTo(Money.of("12000.00"));
  }

  @Test
  void whereTheAssociationWantsFourEyesTheSecondPersonReverses() {
    var wrong = writeOff(invoice(), "1000.00");
    Association.sql("update fee_policy set second_person = true").run();
    try {
      assertThatThrownBy(() -> reverse(wrong, REVERSED))
          .isInstanceOf(NotReversible.class)
          .hasMessageContaining("oneself");
      Association.get(ReverseCorrection.class)
          .reverse(second(), wrong, CorrectionFixture.on(REVERSED), UUID.randomUUID());
    } finally {
      Association.sql("update fee_policy set second_person = false").run();
    }
    assertThat(account(council, NOW).balance()).isEqualTo(Money.of("12000.00"));
  }

  private static Actor second() {
    Actor first = CorrectionFixture.OFFICE;
    return new Actor(first.user(), "user:second", "Друга людина", first.roles(), first.council());
  }

  private InvoiceId invoice() {
    return FeeFixture.invoice(council, FeeFixture.YEAR + 7, LocalDate.of(2026, 3, 1));
  }
}
