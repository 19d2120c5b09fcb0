package ua.opencities.fee.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.fee.opening.OpeningTrial.CUT_OVER;
import static ua.opencities.fee.opening.OpeningTrial.OFFICE;
import static ua.opencities.fee.opening.OpeningTrial.account;
import static ua.opencities.fee.opening.OpeningTrial.applied;
import static ua.opencities.fee.opening.OpeningTrial.edrpou;
import static ua.opencities.fee.opening.OpeningTrial.member;
import static ua.opencities.fee.opening.OpeningTrial.undo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.council.code.Iban;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.account.EntryKind;
import ua.opencities.fee.account.EntryView;
import ua.opencities.fee.account.OpeningWasRefunded;
import ua.opencities.fee.correction.RefundCredit;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.fee.opening.register.OpeningsOf;
import ua.opencities.fee.reconciliation.AnswerReconciliation;
import ua.opencities.fee.reconciliation.DrawReconciliation;
import ua.opencities.fee.reconciliation.side.CouncilSide;
import ua.opencities.fee.reconciliation.side.Verdict;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** A table that was wrong is taken back as a whole, and nothing is erased. */
class UndoOpeningsTest {
  private static final String BALANCES = "ЄДРПОУ;Борг;Аванс;Сплатити до";
  private static final LocalDate LATER = LocalDate.of(2026, 6, 1);

  @Test
  void noDayKnowsWhatWasTakenBackAndTheEntriesStay() {
    CouncilId owing = member();
    CouncilId ahead = member();
    var id = applied(BALANCES, edrpou(owing) + ";1000;;01.10.2025", edrpou(ahead) + ";;700;");
    undo(id);
    for (CouncilId council : new CouncilId[] {owing, ahead})
      for (LocalDate day : new LocalDate[] {CUT_OVER, LATER}) {
        var account = account(council, day);
        assertThat(account.balance()).isEqualTo(Money.ZERO);
        assertThat(account.credit()).isEqualTo(Money.ZERO);
        assertThat(account.ageing().total()).isEqualTo(Money.ZERO);
        assertThat(account.arrears()).isEmpty();
        assertThat(account.entries())
            .extracting(EntryView::kind)
            .containsExactly(EntryKind.OPENING, EntryKind.OPENING_REVERSAL);
      }
    assertThat(Association.get(OpeningsOf.class).of(OFFICE, owing)).isEmpty();
    assertThatThrownBy(() -> undo(id)).isInstanceOf(OpeningHasGoneOn.class);
  }

  @Test
  void theRightTableCanBeTakenInAfterwards() {
    CouncilId council = member();
    undo(applied(BALANCES, edrpou(council) + ";1000;;"));
    applied(BALANCES, edrpou(council) + ";900;;");
    assertThat(account(council, CUT_OVER).balance()).isEqualTo(Money.of("900.00"));
  }

  @Test
  void aPaymentThatHadMetItIsFreeAndPaysWhatIsDueNext() {
    CouncilId council = member();
    var id = applied(BALANCES, edrpou(council) + ";1000;;01.10.2025");
    OpeningsOnAccountTest.pay(council, "800.00", Optional.empty());
    undo(id);
    assertThat(account(council, LATER).credit()).isEqualTo(Money.of("800.00"));
    FeeFixture.invoice(council, FeeFixture.YEAR, LocalDate.of(2026, 7, 1));
    var now = account(council, LocalDate.of(2026, 7, 1));
    assertThat(now.credit()).isEqualTo(Money.ZERO);
    assertThat(now.ageing().total()).isEqualTo(Money.of("11200.00"));
  }

  @Test
  void whatAnOpeningCreditHadPaidIsOwedAgain() {
    CouncilId council = member();
    var id = applied(BALANCES, edrpou(council) + ";;5000;");
    FeeFixture.invoice(council, FeeFixture.YEAR, LocalDate.of(2026, 4, 1));
    undo(id);
    var now = account(council, LATER);
    assertThat(now.ageing().total()).isEqualTo(Money.of("12000.00"));
    assertThat(now.balance()).isEqualTo(Money.of("12000.00"));
  }

  @Test
  void aRefundOfAnOpeningCreditHoldsTheWholeTable() {
    CouncilId council = member();
    CouncilId other = member();
    var id = applied(BALANCES, edrpou(council) + ";;500;", edrpou(other) + ";100;;");
    var grounds =
        new Grounds(
            LocalDate.of(2026, 2, 1), "Заява ради", "Правління", "3", LocalDate.of(2026, 1, 30));
    Association.get(RefundCredit.class)
        .refund(
            OFFICE,
            council,
            Money.of("200.00"),
            Iban.typed("UA499990010000026007233566001"),
            grounds,
            UUID.randomUUID());
    assertThatThrownBy(() -> undo(id))
        .isInstanceOf(OpeningWasRefunded.class)
        .hasMessageContaining(OpeningTrial.name(council));
    assertThat(account(other, LATER).balance()).isEqualTo(Money.of("100.00"));
  }

  @Test
  void aBalanceThatTheCouncilAgreedToIsNotUnsaid() {
    CouncilId council = member();
    var id = applied(BALANCES, edrpou(council) + ";100;;");
    var act =
        Association.get(DrawReconciliation.class)
            .draw(
                OFFICE,
                council,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 3, 31),
                UUID.randomUUID());
    Association.get(AnswerReconciliation.class)
        .answer(
            Association.clerkOf(council),
            act,
            new CouncilSide(Verdict.AGREED, Optional.empty(), Map.of(), Optional.empty()));
    assertThatThrownBy(() -> undo(id)).isInstanceOf(OpeningAgreedUpon.class);
    assertThat(account(council, LATER).balance()).isEqualTo(Money.of("100.00"));
  }
}
