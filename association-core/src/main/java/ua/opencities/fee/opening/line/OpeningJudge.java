package ua.opencities.fee.opening.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.opencities.council.sheet.Remark;
import ua.opencities.council.sheet.Sheet;
import ua.opencities.shared.RuleBroken;

/** Says of every line what it would do to the accounts as they are. */
public final class OpeningJudge {
  private final OpeningTerms terms;
  private final KnownAccounts known;
  private final Map<String, Integer> places;
  private final Map<UUID, Integer> balances = new HashMap<>();
  private final Map<String, Integer> invoices = new HashMap<>();
  private final Set<UUID> withOpenInvoices = new HashSet<>();

  public OpeningJudge(OpeningTerms terms, KnownAccounts known, List<String> headings) {
    this.terms = terms;
    this.known = known;
    this.places = new Sheet(headings, List.of()).places();
  }

  public List<JudgedOpening> all(List<Sheet.Line> lines) {
    var judged = new ArrayList<JudgedOpening>();
    for (Sheet.Line line : lines) judged.add(judge(judged.size() + 1, line));
    return judged.stream().map(this::besideItsInvoices).toList();
  }

  private JudgedOpening judge(int place, Sheet.Line line) {
    var cells = new Cells(terms, places, line);
    var found = new CouncilOfLine(cells, known);
    try {
      KnownAccount council = found.council();
      var reading = new FactsOfLine(cells, terms.cutOver());
      OpeningFacts facts = reading.read();
      refuseTwice(council, facts, line.number());
      var doubts = new OpeningDoubts(known, terms.cutOver()).of(council, facts);
      doubts.addAll(0, found.doubts());
      boolean nothing = facts.verdict() == OpeningVerdict.NOTHING;
      var verdict = doubts.isEmpty() || nothing ? facts.verdict() : OpeningVerdict.SUSPICIOUS;
      if (facts.isOpenInvoice()) withOpenInvoices.add(council.council());
      doubts.addAll(reading.remarks);
      return new JudgedOpening(
          place,
          line.number(),
          verdict,
          Optional.of(council.council()),
          council.code(),
          council.name(),
          facts,
          nothing ? List.of() : doubts);
    } catch (RuleBroken wrong) {
      return new JudgedOpening(
          place,
          line.number(),
          OpeningVerdict.ERROR,
          Optional.empty(),
          cells.anyCode(),
          cells.anyName(),
          OpeningFacts.NONE,
          List.of(Remark.of(wrong)));
    }
  }

  private void refuseTwice(KnownAccount council, OpeningFacts facts, int line) {
    if (facts.invoice().isPresent()) {
      var invoice = facts.invoice().get();
      if (council.invoices().contains(key(invoice)))
        throw new LineWrong("fee.opening-invoice-known", invoice.number());
      if (council.ours().contains(invoice.number()))
        throw new LineWrong("fee.opening-number-is-ours", invoice.number());
      Integer earlier = invoices.putIfAbsent(council.council() + " " + key(invoice), line);
      if (earlier != null)
        throw new LineWrong("fee.opening-invoice-twice", invoice.number(), earlier);
    } else if (!facts.amount().isZero()) {
      council
          .balance()
          .ifPresent(
              number -> {
                throw new LineWrong("fee.opening-balance-known", number);
              });
      Integer earlier = balances.putIfAbsent(council.council(), line);
      if (earlier != null) throw new LineWrong("fee.opening-balance-twice", earlier);
    }
  }

  static String key(OpeningFacts.Invoice invoice) {
    return invoice.number() + "/" + invoice.issuedOn().getYear();
  }

  /** A debt that stands beside unpaid invoices may be these same invoices once more. */
  private JudgedOpening besideItsInvoices(JudgedOpening line) {
    boolean balance = line.facts().invoice().isEmpty() && !line.facts().amount().isZero();
    if (!balance || line.council().filter(withOpenInvoices::contains).isEmpty()) return line;
    var remarks = new ArrayList<>(line.remarks());
    remarks.add(0, Remark.of("fee.opening-balance-beside-invoices"));
    return new JudgedOpening(
        line.place(),
        line.line(),
        OpeningVerdict.SUSPICIOUS,
        line.council(),
        line.code(),
        line.name(),
        line.facts(),
        remarks);
  }
}
