package ua.opencities.reminder;

import static ua.opencities.reminder.ReminderFixture.mail;

import java.util.List;
import java.util.Optional;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.run.RunFixture;
import ua.opencities.reminder.policy.KeepReminderPolicy;
import ua.opencities.reminder.policy.PolicyId;
import ua.opencities.reminder.policy.Scope;
import ua.opencities.reminder.prospect.Prospect;
import ua.opencities.support.Association;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Rules kept, invoices issued, and by which of the rules each is reminded of. */
final class RuleTrial {
  private static final Actor OFFICE = Association.administrator();

  private RuleTrial() {}

  static PolicyId keep(Scope scope, int days) {
    return Association.get(KeepReminderPolicy.class)
        .keep(OFFICE, Optional.empty(), scope, List.of(mail(days)));
  }

  static Optional<PolicyId> ruleOf(InvoiceId invoice) {
    return on(invoice, 0).rule();
  }

  /** So many days after it was due. */
  static Prospect on(InvoiceId invoice, int after) {
    return ReminderFixture.prospect(invoice, RunFixture.DUE.plusDays(after));
  }

  static InvoiceId targeted(TariffId tariff, CouncilId council) {
    var run =
        RunFixture.simulate(
            RunFixture.terms(RunFixture.SHARED_YEAR, TariffKind.TARGETED, tariff, council));
    RunFixture.issue(OFFICE, run);
    return RunFixture.lines(run).get(0).invoice().orElseThrow();
  }
}
