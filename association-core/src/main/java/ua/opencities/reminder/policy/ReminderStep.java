package ua.opencities.reminder.policy;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Set;

/**
 * One reminder of a policy.
 *
 * @param days after the due date, before it when negative
 * @param letter a formal letter to the head with an outgoing number; its PDF goes with the mail,
 *     and without one to the head
 * @param recipients of the mail
 */
public record ReminderStep(int days, boolean mail, boolean letter, Set<Recipient> recipients) {
  /** No step is farther away from the due date. */
  public static final int FARTHEST = 365;

  /**
   * @throws StepNotAccepted when it goes no way, to nobody, or too far from the due date
   */
  public ReminderStep {
    if (Math.abs(days) > FARTHEST) throw StepNotAccepted.tooFar(FARTHEST);
    if (!mail && !letter) throw StepNotAccepted.noWay();
    if (mail && recipients.isEmpty()) throw StepNotAccepted.toNobody();
    recipients = mail ? Set.copyOf(recipients) : Set.of();
  }

  static ReminderStep kept(int days, boolean mail, boolean letter, String recipients) {
    return new ReminderStep(
        days,
        mail,
        letter,
        Arrays.stream(recipients.split(" "))
            .filter(word -> !word.isEmpty())
            .map(Recipient::valueOf)
            .collect(toSet()));
  }

  String words() {
    return recipients.stream().sorted().map(Enum::name).collect(joining(" "));
  }
}
