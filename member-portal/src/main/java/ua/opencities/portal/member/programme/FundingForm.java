package ua.opencities.portal.member.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.text.FundingLine;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.shared.Money;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.web.FormReading;
import ua.opencities.web.Sent;
import ua.opencities.web.Typed;

/**
 * The rows of the funding step in order; the last may be empty, or a new source. The codes typed
 * beneath are those of all lines that had none or the same; a line with codes of its own keeps
 * them.
 */
final class FundingForm {
  private final Sent sent;
  private final ProgrammeView programme;
  private final FormReading form;

  FundingForm(Sent sent, ProgrammeView programme) {
    this.sent = sent;
    this.programme = programme;
    this.form = new FormReading(sent);
  }

  ProgrammePart part() {
    List<String> years = sent.fields("year");
    List<String> sources = sent.fields("source");
    List<String> amounts = sent.fields("amount");
    List<FundingLine> lines = new ArrayList<>();
    Set<Integer> begun = new HashSet<>();
    for (int i = 0; i < years.size() && i < sources.size() && i < amounts.size(); i++) {
      if (sources.get(i).isBlank()) continue;
      int year = Typed.year("year", years.get(i));
      FundingLine line = line(i, year, sources.get(i), amount(i, year, begun.add(year)));
      if (line != null) lines.add(line);
    }
    form.sayWhatIsWrong();
    return new ProgrammePart.Funding(lines);
  }

  /** Null when something of it cannot be read; then the form says so. */
  private FundingLine line(int row, int year, String source, Money amount) {
    Optional<String> kpkvk = form.read(() -> FundingLine.kpkvk(code("kpkvk", row)));
    Optional<String> kekv = form.read(() -> FundingLine.kekv(code("kekv", row)));
    if (amount == null || kpkvk == null || kekv == null) return null;
    return form.read(() -> new FundingLine(year, source, amount, kpkvk, kekv, at("purpose", row)));
  }

  private Money amount(int row, int year, boolean first) {
    if (first && sent.field("fill") != null)
      return programme.feeFor(year).map(FeeExplanation::amount).orElse(Money.ZERO);
    String typed = sent.fields("amount").get(row);
    return typed.isBlank()
        ? Money.ZERO
        : form.read(() -> Typed.money(FormReading.inRow("amount", row), typed));
  }

  private Optional<String> code(String name, int row) {
    Optional<String> own = at("line-" + name, row);
    if (own.isPresent() && !own.equals(shared(name))) return own;
    return Optional.ofNullable(sent.field(name))
        .map(text -> text.replaceAll("\\s", ""))
        .filter(text -> !text.isEmpty());
  }

  /** The code that stood in the field beneath. */
  private Optional<String> shared(String name) {
    return programme
        .text()
        .funding()
        .firstCoded()
        .flatMap(line -> name.equals("kpkvk") ? line.kpkvk() : line.kekv());
  }

  private Optional<String> at(String name, int row) {
    List<String> values = sent.fields(name);
    return Optional.of(row < values.size() ? values.get(row).strip() : "")
        .filter(text -> !text.isEmpty());
  }
}
