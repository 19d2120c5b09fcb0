package ua.opencities.reminder.prospect;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.opencities.reminder.policy.Recipient;
import ua.opencities.reminder.policy.ReminderPolicies;
import ua.opencities.reminder.policy.Schedule;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Who gets a reminder on a day and who does not, and why: before a round and in it alike. */
@UseCase
@StaffOnly
public class RemindersOn {
  private final Prospects prospects;
  private final ReminderPolicies policies;
  private final Clock clock;

  @Inject
  RemindersOn(Prospects prospects, ReminderPolicies policies, Clock clock) {
    this.prospects = prospects;
    this.policies = policies;
    this.clock = clock;
  }

  /** The day of the next round: tomorrow once today's has begun by itself. */
  public LocalDate next(Actor actor) {
    LocalDate today = LocalDate.now(clock);
    Schedule schedule = policies.schedule(actor);
    boolean isOver = schedule.automatic() && LocalTime.now(clock).getHour() >= schedule.hour();
    return isOver && prospects.nightOf(today) ? today.plusDays(1) : today;
  }

  public Page<Prospect> page(Actor actor, LocalDate day, ProspectSearch search) {
    return prospects.page(day, search);
  }

  /** Of all unpaid invoices; an outcome that none has is not among the keys. */
  public Map<Outcome, Long> counts(Actor actor, LocalDate day) {
    return prospects.counts(day);
  }

  /** The next to whom a reminder goes today. */
  public List<Prospect> going(Actor actor, int most) {
    return prospects.going(LocalDate.now(clock), most);
  }

  /** Those of the invoices of which one goes today still. */
  public List<Prospect> stillGoing(Actor actor, Collection<UUID> invoices) {
    return prospects.stillGoing(LocalDate.now(clock), invoices);
  }

  /** What one council owes of an invoice by one day; its successors may owe of the same invoice. */
  public record Part(UUID council, UUID invoice, LocalDate dueOn) {
    public static Part of(Prospect it) {
      return new Part(it.council().value(), it.invoice().value(), it.dueOn());
    }
  }

  public Map<Part, List<Person>> people(Actor actor, Collection<UUID> invoices) {
    Map<Part, List<Person>> people = new HashMap<>();
    for (Row r : prospects.people(LocalDate.now(clock), invoices))
      people
          .computeIfAbsent(new Part(r.id(), r.id(), r.day()), part -> new ArrayList<>())
          .add(new Person(Recipient.valueOf(r.text()), r.text(), r.text()));
    return people;
  }
}
