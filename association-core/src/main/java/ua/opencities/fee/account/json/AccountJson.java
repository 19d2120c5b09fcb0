package ua.opencities.fee.account.json;

import java.util.List;
import java.util.UUID;
import ua.opencities.fee.account.AccountStatement;
import ua.opencities.fee.account.Ageing;
import ua.opencities.fee.account.EntryView;
import ua.opencities.fee.opening.register.OpeningJson;
import ua.opencities.fee.opening.register.OpeningView;
import ua.opencities.shared.MoneyJson;

/** An account; a positive balance is owed, a charge is positive and a payment negative. */
public record AccountJson(
    UUID council,
    String asOf,
    MoneyJson balance,
    MoneyJson credit,
    AgeingJson ageing,
    boolean overduePastGrace,
    List<EntryJson> entries,
    List<OpeningJson> openings) {
  public static AccountJson of(AccountStatement account, List<OpeningView> openings) {
    return new AccountJson(
        account.council().value(),
        account.asOf().toString(),
        MoneyJson.of(account.balance()),
        MoneyJson.of(account.credit()),
        AgeingJson.of(account.ageing()),
        account.arrears().map(a -> a.pastGrace()).orElse(false),
        account.entries().stream().map(EntryJson::of).toList(),
        openings.stream().map(OpeningJson::of).toList());
  }

  /** What is outstanding by the days it is late. */
  public record AgeingJson(
      MoneyJson notDue, MoneyJson days1to30, MoneyJson days31to90, MoneyJson over90) {
    public static AgeingJson of(Ageing ageing) {
      return new AgeingJson(
          MoneyJson.of(ageing.notDue()),
          MoneyJson.of(ageing.days1to30()),
          MoneyJson.of(ageing.days31to90()),
          MoneyJson.of(ageing.over90()));
    }
  }

  /** {@code source} is the invoice, the payment, the correction or the opening. */
  public record EntryJson(
      UUID id,
      String kind,
      String bookedOn,
      MoneyJson amount,
      MoneyJson balance,
      String reference,
      UUID source) {
    static EntryJson of(EntryView entry) {
      return new EntryJson(
          entry.id(),
          entry.kind().name(),
          entry.bookedOn().toString(),
          MoneyJson.of(entry.amount()),
          MoneyJson.of(entry.balance()),
          entry.reference(),
          entry.source());
    }
  }
}
