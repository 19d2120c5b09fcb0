package ua.opencities.fee.qr;

import jakarta.inject.Inject;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Whether new invoices carry the National Bank's code. */
@UseCase
@StaffOnly
public class QrOnInvoices {
  private final QrRows rows;

  @Inject
  QrOnInvoices(QrRows rows) {
    this.rows = rows;
  }

  public QrSetting kept(Actor actor) {
    return rows.kept();
  }
}
