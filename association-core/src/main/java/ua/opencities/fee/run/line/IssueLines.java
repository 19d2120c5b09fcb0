package ua.opencities.fee.run.line;

import static java.util.stream.Collectors.toCollection;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ua.opencities.fee.ExplainedFee;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.InvoiceOrder;
import ua.opencities.fee.IssueInvoices;
import ua.opencities.fee.account.HoldAccounts;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.fee.run.choice.RunTerms;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Issues the next lines of a run. Each is reckoned again while its account is held: what differs
 * from the simulation, or what hinders now, becomes an exception and never another sum.
 */
@UseCase
@StaffOnly
public class IssueLines {
  private final RunLines lines;
  private final Candidates candidates;
  private final TariffsOfRun tariffs;
  private final HoldAccounts hold;
  private final IssueInvoices issue;

  @Inject
  IssueLines(
      RunLines lines,
      Candidates candidates,
      TariffsOfRun tariffs,
      HoldAccounts hold,
      IssueInvoices issue) {
    this.lines = lines;
    this.candidates = candidates;
    this.tariffs = tariffs;
    this.hold = hold;
    this.issue = issue;
  }

  /**
   * @param worked lines that were looked at; fewer than asked for were the last
   */
  public record Done(int worked, List<InvoiceOrder> orders, List<IssueInvoices.Issued> invoices) {}

  public Done issue(Actor actor, RunId run, RunTerms terms, int most) {
    Map<CouncilId, String> simulated = lines.next(run, most);
    if (simulated.isEmpty()) return new Done(0, List.of(), List.of());
    hold.hold(
        actor,
        simulated.keySet().stream().map(CouncilId::value).collect(toCollection(TreeSet::new)));
    var holding = tariffs.of(actor, terms);
    List<InvoiceOrder> orders = new ArrayList<>();
    List<Assessment> hindered = new ArrayList<>();
    for (Candidate candidate : candidates.of(actor, simulated.keySet(), run, terms)) {
      var now = Assessment.of(candidate, holding, terms, noMatter(terms));
      var council = candidate.payer().council();
      if (!now.isReady()) {
        hindered.add(now);
        continue;
      }
      var fee = ExplainedFee.of(now.fee().orElseThrow());
      if (fee.frozen().equals(simulated.get(council)))
        orders.add(
            new InvoiceOrder(
                candidate.payer(), candidate.addressees(), fee, terms.issuedOn(), terms.dueOn()));
      else hindered.add(changed(now));
    }
    List<IssueInvoices.Issued> invoices = issue.issue(actor, orders);
    Map<CouncilId, InvoiceId> made = new LinkedHashMap<>();
    for (int i = 0; i < orders.size(); i++)
      made.put(orders.get(i).payer().council(), invoices.get(i).id());
    lines.issued(run, made);
    lines.hindered(run, hindered);
    return new Done(simulated.size(), orders, invoices);
  }

  /** Of two approved runs the first that comes charges: waiting for one another, neither would. */
  private static Set<Hindrance> noMatter(RunTerms terms) {
    var none = EnumSet.of(Hindrance.IN_ANOTHER_RUN);
    none.addAll(terms.passed());
    return none;
  }

  private static Assessment changed(Assessment now) {
    return new Assessment(
        now.candidate(),
        now.fee(),
        Optional.of(Hindrance.CHANGED),
        now.fee().orElseThrow().amount().decimal());
  }
}
