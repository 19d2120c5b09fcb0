package ua.opencities.inheritance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.inheritance.SuccessionFixture.OFFICE;
import static ua.opencities.inheritance.SuccessionFixture.account;
import static ua.opencities.inheritance.SuccessionFixture.leaves;
import static ua.opencities.inheritance.SuccessionFixture.settle;
import static ua.opencities.inheritance.SuccessionFixture.sum;
import static ua.opencities.inheritance.SuccessionFixture.undo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.council.code.Iban;
import ua.opencities.council.succession.SuccessionKind;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.account.BookPayment;
import ua.opencities.fee.account.Booking;
import ua.opencities.fee.correction.NotReversible;
import ua.opencities.fee.correction.RefundCredit;
import ua.opencities.fee.correction.ReverseCorrection;
import ua.opencities.fee.correction.WriteOffDebt;
import ua.opencities.fee.correction.WriteOffOpening;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.fee.opening.OpeningTrial;
import ua.opencities.fee.opening.register.OpeningsOf;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** Once the account is another's, what was written off or refunded comes back to nobody's. */
class ReversalAfterSuccessionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 20);
  private static final LocalDate LATER = LocalDate.of(2026, 6, 10);
  private final CouncilId heir = FeeFixture.member();

  @Test
  void ofAnInvoiceWrittenOffWholeNothingIsOwedAgainUntilTheSuccessionIsUndone() {
    CouncilId before = FeeFixture.member();
    var invoice = FeeFixture.invoice(before, FeeFixture.YEAR + 12, LocalDate.of(2026, 3, 1));
    var wrong =
        Association.get(WriteOffDebt.class)
            .writeOff(OFFICE, invoice, sum("12000.00"), on(DAY), UUID.randomUUID());
    var act = passed(before, "0.00");
    assertThatThrownBy(() -> reverse(wrong))
        .isInstanceOf(NotReversible.class)
        .hasMessageContaining(SuccessionFixture.heirsLines(before).get(0).otherName());
    assertThat(account(before).balance()).isEqualTo(sum("0.00"));
    undo(act);
    reverse(wrong);
    assertThat(account(before).balance()).isEqualTo(sum("12000.00"));
  }

  @Test
  void ofADebtFromBeforeTheBooksJustAsLittle() {
    CouncilId before = OpeningTrial.member();
    OpeningTrial.applied(
        "ЄДРПОУ;Борг;Сплатити до", OpeningTrial.edrpou(before) + ";1000;01.10.2025");
    var debt = Association.get(OpeningsOf.class).of(OFFICE, before).get(0);
    var wrong =
        Association.get(WriteOffOpening.class)
            .writeOff(OFFICE, before, debt.id(), sum("400.00"), on(DAY), UUID.randomUUID());
    passed(before, "600.00");
    assertThatThrownBy(() -> reverse(wrong)).isInstanceOf(NotReversible.class);
    assertThat(account(before).balance()).isEqualTo(sum("0.00"));
  }

  @Test
  void norIsARefundFreeAgain() {
    CouncilId before = FeeFixture.member();
    Association.get(BookPayment.class)
        .book(
            OFFICE,
            before,
            new Booking(
                UUID.randomUUID(), "п/д 7", sum("700.00"), DAY.minusDays(1), "test", Instant.EPOCH),
            Optional.empty());
    var wrong =
        Association.get(RefundCredit.class)
            .refund(
                OFFICE,
                before,
                sum("700.00"),
                Iban.typed("UA499990010000026007233566001"),
                on(DAY),
                UUID.randomUUID());
    passed(before, "0.00");
    assertThatThrownBy(() -> reverse(wrong)).isInstanceOf(NotReversible.class);
    assertThat(account(before).credit()).isEqualTo(sum("0.00"));
  }

  private UUID passed(CouncilId from, String balance) {
    return settle(SuccessionKind.RENAMED, leaves(from, heir, Set.of(Inherited.ACCOUNT), balance));
  }

  private static CorrectionId reverse(CorrectionId wrong) {
    return Association.get(ReverseCorrection.class)
        .reverse(OFFICE, wrong, on(LATER), UUID.randomUUID());
  }

  private static Grounds on(LocalDate day) {
    return new Grounds(day, "Помилка", "Правління Асоціації", "12", day);
  }
}
