package ua.opencities.fee.leaving;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.opencities.fee.InvoiceId;
import ua.opencities.language.Texts;
import ua.opencities.membership.Act;
import ua.opencities.shared.Money;
import ua.opencities.tariff.FeeExplanation;

/**
 * An invoice that asks for more than the days of membership make.
 *
 * @param asked what it asks for now, corrections taken
 * @param anew what it should: by the tariff and the figure by which it was issued
 * @param explained empty when the council was no member on any day of the year
 * @param lastDay of membership
 * @param act by which it left
 */
public record FeeAnew(
    InvoiceId invoice,
    String number,
    int year,
    Money asked,
    Money anew,
    Optional<FeeExplanation> explained,
    LocalDate lastDay,
    Act act) {

  /** As the reason of a correction, in the language of the texts. */
  public String reason(Texts texts) {
    List<String> said = new ArrayList<>();
    said.add(texts.text("leaving.reason", lastDay));
    explained.ifPresentOrElse(
        fee -> said.addAll(fee.lines(texts)),
        () -> said.add(texts.text("leaving.no-day-of-the-year", Year.of(year))));
    return String.join(" ", said);
  }
}
