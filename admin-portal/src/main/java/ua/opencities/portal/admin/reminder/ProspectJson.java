package ua.opencities.portal.admin.reminder;

import java.util.UUID;
import ua.opencities.reminder.policy.PolicyId;
import ua.opencities.reminder.policy.ReminderStep;
import ua.opencities.reminder.prospect.Prospect;
import ua.opencities.shared.MoneyJson;

/**
 * An unpaid invoice, or a part of it, as a day's round sees it.
 *
 * @param step days from the due day, negative before it; null when no step falls on the day
 * @param people who get the mail
 * @param rule by which it goes or not; null where none holds
 */
public record ProspectJson(
    UUID council,
    String name,
    UUID invoice,
    String number,
    String kind,
    String dueOn,
    String agreedOn,
    MoneyJson outstanding,
    Integer step,
    boolean mail,
    boolean letter,
    long people,
    String nextOn,
    String restsUntil,
    String reason,
    String outcome,
    UUID rule) {
  static ProspectJson of(Prospect it) {
    return new ProspectJson(
        it.council().value(),
        it.name(),
        it.invoice().value(),
        it.number(),
        it.kind().name(),
        it.dueOn().toString(),
        it.agreedOn().map(Object::toString).orElse(null),
        MoneyJson.of(it.outstanding()),
        it.step().map(ReminderStep::days).orElse(null),
        it.step().map(ReminderStep::mail).orElse(false),
        it.step().map(ReminderStep::letter).orElse(false),
        it.people(),
        it.nextOn().map(Object::toString).orElse(null),
        it.restsUntil().map(Object::toString).orElse(null),
        it.reason().orElse(null),
        it.outcome().name(),
        it.rule().map(PolicyId::value).orElse(null));
  }
}
