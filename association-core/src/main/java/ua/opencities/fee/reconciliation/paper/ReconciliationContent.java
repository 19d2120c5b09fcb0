package ua.opencities.fee.reconciliation.paper;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.fee.account.EntryKind;
import ua.opencities.fee.frozen.Frozen;
import ua.opencities.fee.requisites.AssociationProfile;
import ua.opencities.shared.Money;

/**
 * The association's side of a period, as it was when the act was drawn up.
 *
 * @param opening what was owed before the first day; negative is paid ahead
 * @param from the first day, {@code to} the last, both in it
 */
public record ReconciliationContent(
    String number,
    LocalDate drawnOn,
    LocalDate from,
    LocalDate to,
    Money opening,
    List<Line> lines,
    AssociationProfile association,
    String council,
    Optional<String> edrpou,
    boolean demonstration) {
  public ReconciliationContent {
    lines = List.copyOf(lines);
  }

  /**
   * An entry of the account.
   *
   * @param amount what raises the debt is positive, what lowers it negative
   */
  public record Line(LocalDate day, EntryKind kind, String reference, Money amount) {
    /** What it is called. */
    public Enum<?> word() {
      return kind.word(amount);
    }

    Map<String, Object> frozen() {
      return Map.of("day", day, "kind", kind.name(), "reference", reference, "amount", amount);
    }

    static Line from(Map<String, String> it) {
      return new Line(
          LocalDate.parse(it.get("day")),
          EntryKind.valueOf(it.get("kind")),
          it.get("reference"),
          Money.of(it.get("amount")));
    }
  }

  public Money raised() {
    return Money.sum(lines.stream().map(Line::amount).filter(Money::isPositive).toList());
  }

  public Money lowered() {
    return opening.plus(raised()).minus(closing());
  }

  public Money closing() {
    return opening.plus(Money.sum(lines.stream().map(Line::amount).toList()));
  }

  /** {@code akt-zviriannia-2026-0001}, for names of files. */
  public String fileName() {
    return "akt-zviriannia" + number.substring(2).replace('/', '-');
  }

  public Frozen frozen() {
    var all = new HashMap<String, Object>();
    all.put("number", number);
    all.put("drawnOn", drawnOn);
    all.put("from", from);
    all.put("to", to);
    all.put("opening", opening);
    all.put("closing", closing());
    all.put("currency", Money.CURRENCY);
    all.put("lines", lines.stream().map(Line::frozen).toList());
    all.put("association", association.frozen());
    all.put("council", Map.of("name", council, "edrpou", edrpou.orElse("")));
    all.put("demonstration", demonstration);
    return Frozen.of(all);
  }

  @SuppressWarnings("unchecked")
  public static ReconciliationContent from(String frozen) {
    var all = Frozen.read(frozen);
    var council = (Map<String, String>) all.get("council");
    boolean demonstration = (Boolean) all.get("demonstration");
    return new ReconciliationContent(
        (String) all.get("number"),
        LocalDate.parse((String) all.get("drawnOn")),
        LocalDate.parse((String) all.get("from")),
        LocalDate.parse((String) all.get("to")),
        Money.of((String) all.get("opening")),
        ((List<Map<String, String>>) all.get("lines")).stream().map(Line::from).toList(),
        AssociationProfile.from((Map<String, String>) all.get("association"), demonstration),
        council.get("name"),
        Optional.of(council.get("edrpou")).filter(code -> !code.isEmpty()),
        demonstration);
  }
}
