package ua.opencities.portal.admin.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.IssueInvoice;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.payment.Receipt;
import ua.opencities.payment.RecordPayment;
import ua.opencities.portal.admin.demonstration.Facts.Row;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tool.SwitchToolOn;
import ua.opencities.tool.ToolCode;

/** Tools in use, invoices year by year, and what was paid. */
@Dependent
class FeeYears {
  @Inject private SwitchToolOn switchToolOn;
  @Inject private IssueInvoice issueInvoice;
  @Inject private InvoiceDetails invoices;
  @Inject private RecordPayment recordPayment;
  @Inject private CouncilProfile councils;
  @Inject private EarlierBooks earlier;
  @Inject private FeeRun run;
  @Inject private Corrected corrected;
  @Inject private Reconciled reconciled;
  @Inject private Memory memory;

  void tools(Actor operator, Map<String, CouncilId> known) {
    for (Row row : Facts.rows("tools.csv"))
      switchToolOn.switchOn(
          operator, known.get(row.text("katottg")), new ToolCode(row.text("tool")));
  }

  void money(Actor operator, Map<String, CouncilId> known) {
    earlier.enter(operator, known);
    Map<String, InvoiceId> issued = new HashMap<>();
    for (Row row : Facts.rows("invoices.csv")) {
      if (row.day("issued_on").equals(FeeRun.DAY)) continue;
      InvoiceId invoice =
          issueInvoice.issue(
              operator,
              known.get(row.text("katottg")),
              row.number("year"),
              row.day("issued_on"),
              row.day("due_on"));
      issued.put(key(row), invoice);
      memory.ease();
    }
    memory.ease();
    issued.putAll(run.issue(operator, known));
    for (Row row : Facts.rows("payments.csv"))
      pay(operator, known.get(row.text("katottg")), issued.get(key(row)), row);
    corrected.enter(operator, known, issued);
    reconciled.enter(operator, known);
  }

  static String key(Row row) {
    return row.text("katottg") + " " + row.text("year");
  }

  private void pay(Actor operator, CouncilId council, InvoiceId invoice, Row row) {
    var view = invoices.of(operator, invoice);
    Money amount =
        Money.rounded(
            view.row()
                .amount()
                .amount()
                .multiply(new BigDecimal(row.text("percent")).movePointLeft(2)));
    var receipt =
        new Receipt(
            row.day("received_on"),
            amount,
            councils.of(operator, council).name().nominative(),
            row.text("document"),
            "Членський внесок за " + row.text("year") + " рік, рахунок № " + view.number(),
            Optional.empty());
    UUID submission =
        UUID.nameUUIDFromBytes((key(row) + row.text("document")).getBytes(StandardCharsets.UTF_8));
    recordPayment.record(operator, council, receipt, Optional.of(invoice), submission);
    memory.ease();
  }
}
