package ua.opencities.reminder.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.InvoiceId;
import ua.opencities.reminder.policy.Recipient;
import ua.opencities.shared.DomainEvent;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/**
 * A council was reminded of what it owes.
 *
 * @param agreedOn when the due day was agreed, unless it is the printed one
 * @param days from the due day to the step, negative before it
 * @param letter the formal one that went with it
 * @param mails to whom to write; the trail keeps only how many
 */
public record InvoiceReminded(
    String by,
    CouncilId council,
    String councilName,
    InvoiceId invoice,
    String number,
    LocalDate dueOn,
    Optional<LocalDate> agreedOn,
    int days,
    Money outstanding,
    Optional<FormalLetter> letter,
    List<Mail> mails)
    implements DomainEvent {
  public InvoiceReminded {
    mails = List.copyOf(mails);
  }

  public record FormalLetter(UUID id, String number) {}

  /**
   * @param id also of the letter in the outbox, so that the hand-over finds the way back
   */
  public record Mail(UUID id, Recipient as, String name, String address) {}

  public boolean isLate() {
    return days > 0;
  }

  @Override
  public UUID subject() {
    return invoice.value();
  }

  @Override
  public Optional<UUID> councilId() {
    return Optional.of(council.value());
  }

  @Override
  public Map<String, String> details() {
    return Map.of(
        "number",
        number,
        "due",
        dueOn.toString(),
        "days",
        String.valueOf(days),
        "amount",
        outstanding.decimal(),
        "letters",
        String.valueOf(mails.size()),
        "letter",
        letter.map(FormalLetter::number).orElse(""));
  }
}
