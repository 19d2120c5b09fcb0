package ua.opencities.portal.member.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.text.FundingLine;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.shared.Money;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.web.Sent;
import ua.opencities.web.Typed;

/**
 * The rows of the funding step in order; the last may be empty, or a new source. The codes typed
 * beneath are those of all lines that had none or the same; a line with codes of its own keeps
 * them.
 */
record FundingForm(Sent form, ProgrammeView programme) {

  ProgrammePart part() {
    List<String> years = form.fields("year");
    List<String> sources = form.fields("source");
    List<String> amounts = form.fields("amount");
    List<FundingLine> lines = new ArrayList<>();
    for (int i = 0; i < years.size() && i < sources.size() && i < amounts.size(); i++) {
      if (sources.get(i).isBlank()) continue;
      int year = Typed.year("year", years.get(i));
      boolean first = lines.stream().noneMatch(line -> line.year() == year);
      lines.add(
          new FundingLine(
              year,
              sources.get(i),
              amount(year, first, amounts.get(i)),
              code("kpkvk", i),
              code("kekv", i),
              at("purpose", i)));
    }
    return new ProgrammePart.Funding(lines);
  }

  private Money amount(int year, boolean first, String typed) {
    if (first && form.field("fill") != null)
      return programme.feeFor(year).map(FeeExplanation::amount).orElse(Money.ZERO);
    return typed.isBlank() ? Money.ZERO : Typed.money("amount", typed);
  }

  private Optional<String> code(String name, int row) {
    Optional<String> own = at("line-" + name, row);
    if (own.isPresent() && !own.equals(shared(name))) return own;
    return Optional.ofNullable(form.field(name))
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
    List<String> values = form.fields(name);
    return Optional.of(row < values.size() ? values.get(row).strip() : "")
        .filter(text -> !text.isEmpty());
  }
}
