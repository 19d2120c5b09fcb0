package ua.opencities.fee.leaving;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.register.InvoiceRegister;
import ua.opencities.fee.register.InvoiceRow;
import ua.opencities.fee.register.InvoiceSearch;
import ua.opencities.membership.Act;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.MembershipView;
import ua.opencities.membership.Standing;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Which annual invoices of a council that left or was excluded ask for too much. */
@UseCase
@StaffOnly
public class FeesOfLeaver {
  private final MembershipOf memberships;
  private final InvoiceRegister invoices;
  private final InvoiceDetails details;

  @Inject
  FeesOfLeaver(MembershipOf memberships, InvoiceRegister invoices, InvoiceDetails details) {
    this.memberships = memberships;
    this.invoices = invoices;
    this.details = details;
  }

  /** The newest first; asked of what it charged for the year in which it left and later ones. */
  public List<FeeAnew> of(Actor actor, CouncilId council) {
    MembershipView membership = memberships.of(actor, council);
    Optional<Act> left = membership.steps().stream().findFirst().map(step -> step.act());
    boolean gone =
        membership.standing() == Standing.EXITED || membership.standing() == Standing.EXCLUDED;
    Optional<Period> days = membership.days().filter(it -> gone && it.to().isPresent());
    List<FeeAnew> found = new ArrayList<>();
    if (days.isEmpty() || left.isEmpty()) return found;
    int year = days.get().to().get().getYear();
    for (InvoiceRow row : invoices.list(actor, InvoiceSearch.of(council)).page().items())
      if (row.year() >= year && !row.passedOn().isPositive())
        anew(row, details.of(actor, row.id()).explanation(), days.get(), left.get())
            .ifPresent(found::add);
    return List.copyOf(found);
  }

  private static Optional<FeeAnew> anew(
      InvoiceRow row, FeeExplanation charged, Period member, Act left) {
    if (charged.kind() != TariffKind.ANNUAL) return Optional.empty();
    LocalDate lastDay = member.to().orElseThrow();
    Optional<FeeExplanation> explained =
        Optional.of(charged)
            .filter(it -> lastDay.getYear() >= it.year())
            .map(it -> it.within(member));
    Money least = explained.map(FeeExplanation::amount).orElse(Money.ZERO);
    // what was written off cannot be taken off once more
    Money anew = least.compareTo(row.writtenOff()) < 0 ? row.writtenOff() : least;
    return Optional.of(
            new FeeAnew(
                row.id(),
                row.number(),
                row.year(),
                row.corrected(),
                anew,
                explained,
                lastDay,
                left))
        .filter(it -> it.anew().compareTo(it.asked()) < 0);
  }
}
