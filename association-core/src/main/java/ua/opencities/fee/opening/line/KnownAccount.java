package ua.opencities.fee.opening.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.opencities.language.SearchKey;

/**
 * A council with what its account says already.
 *
 * @param katottg empty text for a local association that has none
 * @param payers codes of others that pay for it
 * @param balance the number of the opening balance that it has
 * @param invoices from before, {@code number/year}
 * @param openInvoices whether something of these was not paid
 * @param annual the years charged here
 * @param ours numbers of invoices issued here
 * @param firstEntry the day of the first entry that is no opening
 * @param agreed the latest act of reconciliation that the council agreed to
 */
public record KnownAccount(
    UUID council,
    String name,
    String katottg,
    Optional<String> edrpou,
    List<String> payers,
    Optional<String> balance,
    Set<String> invoices,
    boolean openInvoices,
    Set<Integer> annual,
    Set<String> ours,
    Optional<LocalDate> firstEntry,
    Optional<Agreed> agreed) {
  /** An act of reconciliation, with the last day of its period. */
  public record Agreed(String number, LocalDate until) {}

  String nameKey() {
    return SearchKey.of(name);
  }

  String code() {
    return edrpou.orElse(katottg);
  }
}
