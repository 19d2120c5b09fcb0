package ua.opencities.fee.leaving;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import ua.opencities.fee.InvoiceId;
import ua.opencities.language.Texts;
import ua.opencities.membership.Act;
import ua.opencities.shared.Money;
import ua.opencities.tariff.FeeExplanation;

/**
 * An invoice that asks for another sum than the days of membership make: for more since the council
 * left, for more or less since it came back within the year.
 *
 * @param asked what it asks for now, corrections taken
 * @param anew what it should: by the tariff and the figure by which it was issued
 * @param explained for each membership of the year; empty when the council was no member on any day
 * @param lastDay of membership; of who came back its first day anew
 * @param act by which it left, or came back
 */
public record FeeAnew(
    InvoiceId invoice,
    String number,
    int year,
    Money asked,
    Money anew,
    List<FeeExplanation> explained,
    LocalDate lastDay,
    boolean cameBack,
    Act act) {

  public boolean asksTooLittle() {
    return asked.compareTo(anew) < 0;
  }

  /** As the reason of a correction, in the language of the texts. */
  public String reason(Texts texts) {
    List<String> said = new ArrayList<>();
    said.add(texts.text(cameBack ? "leaving.reason-back" : "leaving.reason", lastDay));
    explained.forEach(fee -> said.addAll(fee.lines(texts)));
    if (explained.size() > 1)
      said.add(texts.text("leaving.together", FeeExplanation.together(explained)));
    if (explained.isEmpty()) said.add(texts.text("leaving.no-day-of-the-year", Year.of(year)));
    return String.join(" ", said);
  }
}
