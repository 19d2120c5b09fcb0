package ua.opencities.fee.opening.line;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.opencities.language.SearchKey;

/** All councils as the books know them, found by code; by name only to suspect. */
public final class KnownAccounts {
  private final Map<String, KnownAccount> byKatottg = new HashMap<>();
  private final Map<String, List<KnownAccount>> byEdrpou;
  private final Map<String, List<KnownAccount>> byPayer = new HashMap<>();
  private final Map<String, List<KnownAccount>> byName;
  private final Map<String, KnownAccount> byInvoice = new HashMap<>();

  public KnownAccounts(List<KnownAccount> all) {
    byEdrpou =
        all.stream()
            .filter(it -> it.edrpou().isPresent())
            .collect(groupingBy(it -> it.edrpou().get()));
    byName = all.stream().collect(groupingBy(KnownAccount::nameKey));
    for (KnownAccount each : all) {
      if (!each.katottg().isEmpty()) byKatottg.put(each.katottg(), each);
      each.invoices().forEach(number -> byInvoice.putIfAbsent(number, each));
      for (String payer : each.payers())
        byPayer.merge(
            payer,
            List.of(each),
            (before, one) -> Stream.concat(before.stream(), one.stream()).toList());
    }
  }

  Optional<KnownAccount> withKatottg(String code) {
    return Optional.ofNullable(byKatottg.get(code));
  }

  /** Its own code goes before another's that pays for it. */
  List<KnownAccount> withEdrpou(String code) {
    var own = byEdrpou.getOrDefault(code, List.of());
    return own.isEmpty() ? byPayer.getOrDefault(code, List.of()) : own;
  }

  List<KnownAccount> named(String name) {
    return byName.getOrDefault(SearchKey.of(name), List.of());
  }

  /** Who has an invoice from before of that number and year. */
  Optional<KnownAccount> withInvoice(String numberAndYear) {
    return Optional.ofNullable(byInvoice.get(numberAndYear));
  }
}
