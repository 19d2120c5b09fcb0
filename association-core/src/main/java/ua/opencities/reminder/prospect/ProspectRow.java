package ua.opencities.reminder.prospect;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.opencities.fee.InvoiceId;
import ua.opencities.reminder.policy.PolicyId;
import ua.opencities.reminder.policy.Recipient;
import ua.opencities.reminder.policy.ReminderStep;
import ua.opencities.shared.Row;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tenancy.CouncilId;

final class ProspectRow {
  private ProspectRow() {}

  static Prospect read(Row r) {
    return new Prospect(
        new CouncilId(r.id()),
        r.text(),
        r.text(),
        r.text(),
        new InvoiceId(r.id()),
        r.text(),
        r.number(),
        TariffKind.valueOf(r.text()),
        r.day(),
        r.dayIfAny(),
        r.money(),
        step(r),
        r.count(),
        r.dayIfAny(),
        r.dayIfAny(),
        r.textIfAny(),
        r.instantIfAny(),
        Outcome.valueOf(r.text()),
        r.idIfAny().map(PolicyId::new));
  }

  private static Optional<ReminderStep> step(Row r) {
    Optional<Integer> days = r.numberIfAny();
    boolean mail = r.yes();
    boolean letter = r.yes();
    Optional<String> recipients = r.textIfAny();
    return days.map(
        it ->
            new ReminderStep(
                it,
                mail,
                letter,
                Arrays.stream(recipients.orElse("").split(" "))
                    .filter(word -> !word.isEmpty())
                    .map(Recipient::valueOf)
                    .collect(Collectors.toSet())));
  }
}
