package ua.opencities.portal.member.programme.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.opencities.programme.text.FundingLine;
import ua.opencities.programme.text.MoneyUnit;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.shared.Money;
import ua.opencities.shared.Text;
import ua.opencities.tariff.terms.Paying;
import ua.opencities.web.FormReading;
import ua.opencities.web.typed.Typed;
import ua.opencities.web.typed.TypedFields;

/**
 * The rows of the funding step in order. The codes typed beneath the rows are those of every line
 * that has none of its own.
 */
final class FundingForm {
  private final TypedFields typed;
  private final FormReading form;

  FundingForm(TypedFields typed) {
    this.typed = typed;
    this.form = new FormReading(typed);
  }

  ProgrammePart part() {
    List<FundingLine> lines = new ArrayList<>();
    for (int row = 0; row < typed.every("year").size(); row++) {
      if (isEmpty(row)) continue;
      FundingLine line = line(row);
      if (line != null) lines.add(line);
    }
    Paying paying =
        typed.one("paying").isBlank() ? Paying.AT_ONCE : form.choice("paying", Paying.class);
    MoneyUnit unit =
        typed.one("moneyUnit").isBlank()
            ? MoneyUnit.HRYVNIA
            : form.choice("moneyUnit", MoneyUnit.class);
    form.sayWhatIsWrong();
    return new ProgrammePart.Funding(lines, paying, unit);
  }

  private boolean isEmpty(int row) {
    return typed.at("source", row).isBlank()
        && typed.at("amount", row).isBlank()
        && typed.at("purpose", row).isBlank();
  }

  /** Null when something of it cannot be read; then the form says so. */
  private FundingLine line(int row) {
    Integer year = form.readInRow(row, () -> Typed.year("year", typed.at("year", row)));
    String source =
        form.readInRow(row, () -> Text.required("source", typed.at("source", row), 200));
    Money amount = form.readInRow(row, () -> amount(typed.at("amount", row)));
    Optional<String> kpkvk = kpkvk(row);
    Optional<String> kekv = kekv(row);
    if (year == null || source == null || amount == null || kpkvk == null || kekv == null)
      return null;
    Optional<String> purpose = Optional.of(typed.at("purpose", row));
    boolean ours = typed.at("ours", row).equals("yes");
    return form.readInRow(
        row, () -> new FundingLine(year, source, amount, kpkvk, kekv, purpose, ours));
  }

  private static Money amount(String typed) {
    return typed.isBlank() ? Money.ZERO : Typed.money("amount", typed);
  }

  private Optional<String> kpkvk(int row) {
    Optional<String> own = code(typed.at("line-kpkvk", row));
    if (own.isPresent())
      return form.readAt(FormReading.inRow("line-kpkvk", row), () -> FundingLine.kpkvk(own));
    return form.read(() -> FundingLine.kpkvk(code(typed.one("kpkvk"))));
  }

  private Optional<String> kekv(int row) {
    Optional<String> own = code(typed.at("line-kekv", row));
    if (own.isPresent())
      return form.readAt(FormReading.inRow("line-kekv", row), () -> FundingLine.kekv(own));
    return form.read(() -> FundingLine.kekv(code(typed.one("kekv"))));
  }

  private static Optional<String> code(String typed) {
    return Optional.of(typed.replaceAll("[\\s\\u00a0\\u0000]", "")).filter(text -> !text.isEmpty());
  }
}
