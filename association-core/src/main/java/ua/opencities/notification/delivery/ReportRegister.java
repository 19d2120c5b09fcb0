package ua.opencities.notification.delivery;

import jakarta.inject.Inject;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** What was said of letters that left the house. */
@UseCase
@StaffOnly
public class ReportRegister {
  private final DeliveryReports reports;

  @Inject
  ReportRegister(DeliveryReports reports) {
    this.reports = reports;
  }

  public Page<ReportedLetter> page(Actor actor, ReportSearch search) {
    return reports.page(search);
  }
}
