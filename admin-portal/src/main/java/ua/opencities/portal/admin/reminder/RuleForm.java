package ua.opencities.portal.admin.reminder;

import static ua.opencities.web.FormReading.inRow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.opencities.reminder.policy.Recipient;
import ua.opencities.reminder.policy.ReminderStep;
import ua.opencities.web.FormReading;
import ua.opencities.web.Sent;
import ua.opencities.web.typed.Typed;

/** A rule as typed: a row for each step, of which those without a day are left out. */
final class RuleForm {
  private static final int MOST = 12;

  private RuleForm() {}

  static List<ReminderStep> steps(FormReading form, Sent sent) {
    List<ReminderStep> steps = new ArrayList<>();
    for (int row = 0; row < MOST; row++) {
      String days = sent.field(inRow("days", row));
      if (days == null || days.isBlank()) continue;
      int number = row;
      ReminderStep step = form.readInRow(row, () -> step(sent, number));
      if (step != null) steps.add(step);
    }
    return steps;
  }

  private static ReminderStep step(Sent sent, int row) {
    int days = Typed.number("days", sent.field(inRow("days", row)));
    List<String> ways = sent.fields(inRow("way", row));
    List<String> recipients = sent.fields(inRow("recipient", row));
    Set<Recipient> to =
        Arrays.stream(Recipient.values())
            .filter(it -> recipients.contains(it.name()))
            .collect(Collectors.toSet());
    boolean before = "BEFORE".equals(sent.field(inRow("when", row)));
    return new ReminderStep(
        before ? -days : days, ways.contains("MAIL"), ways.contains("LETTER"), to);
  }
}
