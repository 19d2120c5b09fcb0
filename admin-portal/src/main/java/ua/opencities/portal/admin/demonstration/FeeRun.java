package ua.opencities.portal.admin.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.run.IssueRun;
import ua.opencities.fee.run.SimulateRun;
import ua.opencities.fee.run.choice.RunFilter;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.fee.run.choice.RunTerms;
import ua.opencities.fee.run.line.LineSearch;
import ua.opencities.fee.run.line.LinesOfRun;
import ua.opencities.job.RunNextJob;
import ua.opencities.shared.Page;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** The billing run of the last invoices: those who had one of the year already are exceptions. */
@Dependent
class FeeRun {
  static final LocalDate DAY = LocalDate.of(2026, 1, 26);
  @Inject private SimulateRun simulate;
  @Inject private IssueRun issue;
  @Inject private RunNextJob jobs;
  @Inject private LinesOfRun lines;

  /** By {@link FeeYears#key}. */
  Map<String, InvoiceId> issue(Actor operator, Map<String, CouncilId> known) {
    List<Facts.Row> rows =
        Facts.rows("invoices.csv").stream()
            .filter(row -> row.number("year") == DAY.getYear())
            .toList();
    LocalDate due = rows.get(0).day("due_on");
    Set<CouncilId> councils =
        rows.stream().map(row -> known.get(row.text("katottg"))).collect(Collectors.toSet());
    RunId run =
        simulate.simulate(
            operator,
            new RunTerms(
                DAY.getYear(),
                TariffKind.ANNUAL,
                Optional.empty(),
                RunFilter.of(councils),
                DAY,
                due,
                Set.of()));
    issue.issue(operator, run);
    // in the transaction of the whole demonstration, since payments follow
    while (jobs.run(operator, "demonstration", () -> false).isPresent()) {}
    Map<CouncilId, InvoiceId> made = new HashMap<>();
    for (var line : lines.all(operator, run, LineSearch.of(false, Page.Request.first())))
      made.put(line.council(), line.invoice().orElseThrow());
    Map<String, InvoiceId> issued = new HashMap<>();
    for (var row : rows)
      if (row.day("issued_on").equals(DAY))
        issued.put(
            FeeYears.key(row), Objects.requireNonNull(made.get(known.get(row.text("katottg")))));
    return issued;
  }
}
