package ua.opencities.fee.correction;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.account.AmountNotPositive;
import ua.opencities.fee.account.FreeCredit;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.fee.correction.paper.CorrectionKind;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.fee.correction.register.CorrectionRegister;
import ua.opencities.fee.correction.register.CorrectionView;
import ua.opencities.fee.opening.register.OpeningView;
import ua.opencities.fee.opening.register.OpeningsOf;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.register.InvoiceRow;
import ua.opencities.fee.taken.TakenDebts;
import ua.opencities.shared.Money;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** What a correction would do, before it is done; it refuses what the deed would refuse. */
@UseCase
@StaffOnly
public class CheckCorrection {
  private final InvoiceDetails invoices;
  private final OpeningsOf openings;
  private final TakenDebts taken;
  private final FreeCredit credit;
  private final CorrectionRegister register;
  private final Corrections corrections;
  private final Clock clock;

  @Inject
  CheckCorrection(
      InvoiceDetails invoices,
      OpeningsOf openings,
      TakenDebts taken,
      FreeCredit credit,
      CorrectionRegister register,
      Corrections corrections,
      Clock clock) {
    this.invoices = invoices;
    this.openings = openings;
    this.taken = taken;
    this.credit = credit;
    this.register = register;
    this.corrections = corrections;
    this.clock = clock;
  }

  /** What the council would owe more (+) or less (-), and of what was paid get back as credit. */
  public record Effect(Money before, Money change, Money after, Money released) {
    static Effect ofWriteOff(Money open, Money amount) {
      return new Effect(open, amount.negated(), open.minus(amount), Money.ZERO);
    }
  }

  public Effect correct(
      Actor actor, InvoiceId invoice, Money sum, Optional<LocalDate> dueOn, Grounds grounds) {
    InvoiceRow row = invoices.of(actor, invoice).row();
    Money change = change(row, sum, dueOn, grounds, LocalDate.now(clock));
    Money beyond = row.paid().plus(row.writtenOff()).minus(sum);
    return new Effect(row.corrected(), change, sum, beyond.isPositive() ? beyond : Money.ZERO);
  }

  public Effect writeOff(Actor actor, InvoiceId invoice, Money amount, Grounds grounds) {
    InvoiceRow row = invoices.of(actor, invoice).row();
    writtenOff(row, amount, grounds, LocalDate.now(clock));
    return Effect.ofWriteOff(row.outstanding(), amount);
  }

  public Effect writeOffOpening(
      Actor actor, CouncilId council, UUID opening, Money amount, Grounds grounds) {
    OpeningView debt = openings.one(actor, council, opening);
    writtenOff(debt, amount, grounds, LocalDate.now(clock));
    return Effect.ofWriteOff(debt.outstanding(), amount);
  }

  public Effect reversal(Actor actor, CorrectionId id, Grounds grounds) {
    var wrong = register.of(actor, id);
    if (wrong.kind().reversal().isEmpty()) throw NotReversible.ofThisKind();
    wrong.reversedBy().ifPresent(by -> refuse(NotReversible.already(by.number())));
    if (corrections.wantsAnother(actor, id)) throw NotReversible.byOneself();
    corrections.heirs(wrong.council()).ifPresent(to -> refuse(NotReversible.passedTo(to)));
    DayDoesNotFit.checkBooked(grounds, wrong.grounds().issuedOn(), LocalDate.now(clock));
    Money size = wrong.size();
    if (wrong.kind() == CorrectionKind.REFUND) {
      Money free = credit.since(actor, wrong.council(), grounds.issuedOn());
      return new Effect(free, size.negated(), free.plus(size), Money.ZERO);
    }
    Money open = open(actor, wrong);
    return new Effect(open, size, open.plus(size), Money.ZERO);
  }

  private Money open(Actor actor, CorrectionView wrong) {
    UUID debt = wrong.invoice().or(() -> wrong.opening().map(it -> it.id())).orElseThrow();
    if (wrong.takenOver()) return taken.one(actor, wrong.council(), debt).outstanding();
    if (wrong.opening().isPresent())
      return openings.one(actor, wrong.council(), debt).outstanding();
    return invoices.of(actor, new InvoiceId(debt)).row().outstanding();
  }

  private static void refuse(NotReversible because) {
    throw because;
  }

  public Effect refund(Actor actor, CouncilId council, Money amount, Grounds grounds) {
    Money free = credit.since(actor, council, grounds.issuedOn());
    refunded(free, amount, grounds, LocalDate.now(clock));
    return new Effect(free, amount, free.minus(amount), Money.ZERO);
  }

  static Money change(
      InvoiceRow row, Money sum, Optional<LocalDate> dueOn, Grounds grounds, LocalDate today) {
    DayDoesNotFit.check(grounds, row.issuedOn(), today);
    if (row.passedOn().isPositive()) throw new InvoicePassedOn(row.passedOn());
    Money change = sum.minus(row.corrected());
    if (change.isZero()) throw new NothingToCorrect(sum);
    if (sum.compareTo(row.writtenOff()) < 0) throw new CorrectedBelowWrittenOff(row.writtenOff());
    if (!change.isPositive()) return change;
    if (dueOn.isEmpty()) throw TextNotAccepted.missing("dueOn");
    if (dueOn.get().isBefore(grounds.issuedOn()))
      throw DayDoesNotFit.dueBeforeIssue(grounds.issuedOn());
    return change;
  }

  static void writtenOff(InvoiceRow row, Money amount, Grounds grounds, LocalDate today) {
    DayDoesNotFit.check(grounds, row.issuedOn(), today);
    WrittenOffBeyondDebt.check(amount, row.outstanding());
  }

  static void writtenOff(OpeningView debt, Money amount, Grounds grounds, LocalDate today) {
    DayDoesNotFit.checkBooked(grounds, debt.asOf(), today);
    WrittenOffBeyondDebt.check(amount, debt.outstanding());
  }

  static void refunded(Money free, Money amount, Grounds grounds, LocalDate today) {
    DayDoesNotFit.check(grounds, grounds.issuedOn(), today);
    if (!amount.isPositive()) throw new AmountNotPositive(amount);
    if (amount.compareTo(free) > 0) throw new RefundBeyondCredit(free, grounds.issuedOn());
  }
}
