package ua.opencities.reminder.round;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import ua.opencities.fee.account.HoldAccounts;
import ua.opencities.reminder.notice.InvoiceReminded;
import ua.opencities.reminder.notice.InvoiceReminded.FormalLetter;
import ua.opencities.reminder.notice.InvoiceReminded.Mail;
import ua.opencities.reminder.policy.ReminderStep;
import ua.opencities.reminder.prospect.Person;
import ua.opencities.reminder.prospect.Prospect;
import ua.opencities.reminder.prospect.RemindersOn;
import ua.opencities.reminder.prospect.RemindersOn.Part;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Sends the next reminders. Each is asked about again while its account is held: what was paid or
 * agreed meanwhile, or went by another round, does not go.
 */
@UseCase
@StaffOnly
class SendDue {
  private final RemindersOn reminders;
  private final HoldAccounts hold;
  private final WriteLetter write;
  private final Rounds rounds;
  private final Clock clock;
  private final Event<InvoiceReminded> reminded;

  @Inject
  SendDue(
      RemindersOn reminders,
      HoldAccounts hold,
      WriteLetter write,
      Rounds rounds,
      Clock clock,
      Event<InvoiceReminded> reminded) {
    this.reminders = reminders;
    this.hold = hold;
    this.write = write;
    this.rounds = rounds;
    this.clock = clock;
    this.reminded = reminded;
  }

  /** How many were looked at; none when the round is done. */
  public int send(Actor operator, RoundId round, int most) {
    List<Prospect> next = reminders.going(operator, most);
    if (next.isEmpty()) return 0;
    TreeSet<UUID> held =
        next.stream().map(it -> it.council().value()).collect(toCollection(TreeSet::new));
    hold.hold(operator, held);
    Set<UUID> invoices = next.stream().map(it -> it.invoice().value()).collect(toSet());
    List<Prospect> now = reminders.stillGoing(operator, invoices);
    Map<Part, List<Person>> people = reminders.people(operator, invoices);
    // another debtor of the same invoice, whose account is not held, comes in its turn
    for (Prospect it : now)
      if (held.contains(it.council().value()))
        send(operator, round, it, people.getOrDefault(Part.of(it), List.of()));
    return next.size();
  }

  private void send(Actor operator, RoundId round, Prospect it, List<Person> people) {
    ReminderStep step = it.step().orElseThrow();
    LocalDate today = LocalDate.now(clock);
    Optional<FormalLetter> letter =
        step.letter() ? Optional.of(write.write(operator, it, today)) : Optional.empty();
    List<Mail> mails =
        people.stream()
            .map(to -> new Mail(UUID.randomUUID(), to.as(), to.name(), to.address()))
            .toList();
    rounds.keep(
        UUID.randomUUID(),
        new SentNotice(it, letter, mails),
        round,
        operator,
        today,
        clock.instant());
    reminded.fire(
        new InvoiceReminded(
            operator.name(),
            it.council(),
            it.name(),
            it.invoice(),
            it.number(),
            it.dueOn(),
            it.agreedOn(),
            step.days(),
            it.outstanding(),
            letter,
            mails));
  }
}
