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
import ua.opencities.membership.MembershipStepView;
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

/**
 * Which annual invoices of a council that left or was excluded ask for too much, and of one that
 * came back for too much or too little.
 */
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

  /**
   * The newest first; asked of what it charged for the year in which it left and later ones. One
   * invoice asks for a year: of who came back, it asks for the days of both memberships.
   */
  public List<FeeAnew> of(Actor actor, CouncilId council) {
    MembershipView membership = memberships.of(actor, council);
    List<Period> lives = membership.lives();
    boolean cameBack = membership.standing().isMember();
    Optional<LocalDate> left = lives.stream().flatMap(life -> life.to().stream()).findFirst();
    if (left.isEmpty() || membership.standing() == Standing.REORGANISED) return List.of();
    MembershipStepView last =
        membership.steps().stream()
            .filter(step -> cameBack ? step.begins() : step.ends())
            .findFirst()
            .orElseThrow();
    LocalDate day = cameBack ? lives.get(0).from() : left.get();
    int latest = cameBack ? day.getYear() : Integer.MAX_VALUE;
    List<FeeAnew> found = new ArrayList<>();
    for (InvoiceRow row : invoices.list(actor, InvoiceSearch.of(council)).page().items())
      if (row.year() >= left.get().getYear()
          && row.year() <= latest
          && !row.passedOn().isPositive())
        anew(row, details.of(actor, row.id()).explanation(), lives, day, cameBack, last.act())
            .ifPresent(found::add);
    return List.copyOf(found);
  }

  private static Optional<FeeAnew> anew(
      InvoiceRow row,
      FeeExplanation charged,
      List<Period> lives,
      LocalDate day,
      boolean cameBack,
      Act act) {
    if (charged.kind() != TariffKind.ANNUAL) return Optional.empty();
    YearOfLives year = YearOfLives.of(charged, lives);
    // what was written off cannot be taken off once more
    Money anew = year.sum().compareTo(row.writtenOff()) < 0 ? row.writtenOff() : year.sum();
    int differs = anew.compareTo(row.corrected());
    return Optional.of(
            new FeeAnew(
                row.id(),
                row.number(),
                row.year(),
                row.corrected(),
                anew,
                year.explained(),
                day,
                cameBack,
                act))
        .filter(it -> cameBack ? differs != 0 : differs < 0);
  }
}
