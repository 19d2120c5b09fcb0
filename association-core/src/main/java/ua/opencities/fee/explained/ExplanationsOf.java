package ua.opencities.fee.explained;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.opencities.fee.InvoiceId;
import ua.opencities.shared.Row;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** The explanations of many charges, each as it was at issue: one statement for all. */
@UseCase
public class ExplanationsOf {
  private final FrozenExplanations frozen;

  @Inject
  ExplanationsOf(FrozenExplanations frozen) {
    this.frozen = frozen;
  }

  /**
   * @return what is absent or another council's is not among the keys
   */
  public Map<InvoiceId, FeeExplanation> invoices(Actor actor, Collection<InvoiceId> invoices) {
    Map<InvoiceId, FeeExplanation> found = new LinkedHashMap<>();
    read(frozen.ofInvoices(invoices))
        .forEach((id, its) -> found.put(new InvoiceId(id), its.get(0)));
    return found;
  }

  /** Of all kinds of fees of a year, in the order of their invoices. */
  public Map<CouncilId, List<FeeExplanation>> year(
      Actor actor, int year, Collection<CouncilId> councils) {
    Map<CouncilId, List<FeeExplanation>> found = new LinkedHashMap<>();
    read(frozen.ofYear(year, councils)).forEach((id, its) -> found.put(new CouncilId(id), its));
    return found;
  }

  /** Whose, which charge, key and value. */
  private static Map<UUID, List<FeeExplanation>> read(List<Row> facts) {
    Map<UUID, Map<UUID, Map<String, String>>> charges = new LinkedHashMap<>();
    for (Row r : facts)
      charges
          .computeIfAbsent(r.id(), whose -> new LinkedHashMap<>())
          .computeIfAbsent(r.id(), charge -> new LinkedHashMap<>())
          .put(r.text(), r.text());
    Map<UUID, List<FeeExplanation>> explained = new LinkedHashMap<>();
    charges.forEach(
        (whose, its) ->
            explained.put(whose, its.values().stream().map(FeeExplanation::from).toList()));
    return explained;
  }
}
