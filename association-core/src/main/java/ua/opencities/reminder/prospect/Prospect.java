package ua.opencities.reminder.prospect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.fee.InvoiceId;
import ua.opencities.reminder.policy.PolicyId;
import ua.opencities.reminder.policy.ReminderStep;
import ua.opencities.shared.Money;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tenancy.CouncilId;

/**
 * An unpaid invoice, or the part of it that is due on one day, as a round sees it.
 *
 * @param agreedOn when {@code dueOn} was agreed; empty where the printed day stands
 * @param outstanding as the account says
 * @param step that falls on the day, if any
 * @param people who get the mail
 * @param nextOn the day of the next step
 * @param restsUntil and {@code reason} of a pause
 * @param sentAt when this step went
 * @param rule by which it goes, or not; empty where none holds
 */
public record Prospect(
    CouncilId council,
    String name,
    String oblast,
    String oblastEn,
    InvoiceId invoice,
    String number,
    int year,
    TariffKind kind,
    LocalDate dueOn,
    Optional<LocalDate> agreedOn,
    Money outstanding,
    Optional<ReminderStep> step,
    long people,
    Optional<LocalDate> nextOn,
    Optional<LocalDate> restsUntil,
    Optional<String> reason,
    Optional<Instant> sentAt,
    Outcome outcome,
    Optional<PolicyId> rule) {}
