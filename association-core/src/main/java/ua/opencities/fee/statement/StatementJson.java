package ua.opencities.fee.statement;

import java.util.List;
import java.util.UUID;
import ua.opencities.fee.account.json.AccountJson.AgeingJson;
import ua.opencities.shared.MoneyJson;
import ua.opencities.tenancy.CouncilId;

/**
 * An account over a period, both days in it; the figures are those of the page and its files. A
 * positive balance is owed, a negative one paid ahead; {@code closing} is {@code opening} and
 * {@code raised} less {@code lowered}, {@code ageing} and {@code credit} are those of the last day.
 */
public record StatementJson(
    UUID council,
    String councilName,
    String from,
    String to,
    MoneyJson opening,
    List<LineJson> entries,
    MoneyJson raised,
    MoneyJson lowered,
    MoneyJson closing,
    AgeingJson ageing,
    MoneyJson credit) {
  public static StatementJson of(CouncilId council, PeriodStatement it) {
    return new StatementJson(
        council.value(),
        it.council().name(),
        it.from().toString(),
        it.to().toString(),
        MoneyJson.of(it.opening()),
        it.lines().stream().map(LineJson::of).toList(),
        MoneyJson.of(it.raised()),
        MoneyJson.of(it.lowered()),
        MoneyJson.of(it.closing()),
        AgeingJson.of(it.ageing()),
        MoneyJson.of(it.credit()));
  }

  /**
   * An entry of the period; {@code amount} raises the debt or, negative, lowers it, {@code balance}
   * is after it.
   */
  public record LineJson(
      String bookedOn,
      String kind,
      String reference,
      String about,
      MoneyJson amount,
      MoneyJson balance) {
    static LineJson of(StatementLine it) {
      return new LineJson(
          it.day().toString(),
          it.kind().name(),
          it.number(),
          it.about().isEmpty() ? null : it.about(),
          MoneyJson.of(it.amount()),
          MoneyJson.of(it.balance()));
    }
  }
}
