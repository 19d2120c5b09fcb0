package ua.opencities.portal.admin.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.fee.run.choice.RunFilter;
import ua.opencities.fee.run.choice.RunTerms;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Text;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.web.typed.Typed;
import ua.opencities.web.typed.Wanted;

/**
 * {@code {"year":2027,"kind":"ANNUAL","filter":{"oblasts":["46"]}}}; without a filter all members.
 * Without days the invoices are of today and due in thirty days.
 */
public record NewRunJson(
    Integer year, String kind, FilterJson filter, String tariff, String issuedOn, String dueOn) {

  /** Every part may be left out. */
  public record FilterJson(
      List<String> oblasts, List<String> kinds, String q, List<String> councils) {
    RunFilter read() {
      return new RunFilter(
          Set.copyOf(some(oblasts)),
          some(kinds).stream()
              .map(kind -> Typed.choice("kinds", kind, CouncilKind.class))
              .collect(Collectors.toSet()),
          Text.optional("q", q, 200).orElse(""),
          some(councils).stream().map(FilterJson::council).collect(Collectors.toSet()));
    }

    private static List<String> some(List<String> texts) {
      return texts == null ? List.of() : texts;
    }

    private static CouncilId council(String id) {
      try {
        return new CouncilId(UUID.fromString(id));
      } catch (IllegalArgumentException malformed) {
        throw new NotFound("council");
      }
    }
  }

  private Optional<TariffId> chosen() {
    return Optional.ofNullable(tariff)
        .map(id -> Wanted.id(id).orElseThrow(() -> new NotFound("tariff")))
        .map(TariffId::new);
  }

  RunTerms terms(LocalDate today) {
    int of = Typed.year("year", year == null ? "" : year.toString());
    TariffKind fee = Typed.choice("kind", kind, TariffKind.class);
    LocalDate issued = Typed.optionalDate("issuedOn", issuedOn).orElse(today);
    LocalDate due =
        Typed.optionalDate("dueOn", dueOn)
            .orElseGet(() -> issued.plusDays(RunListPages.DAYS_TO_PAY));
    return new RunTerms(
        of,
        fee,
        chosen(),
        Optional.ofNullable(filter).map(FilterJson::read).orElse(RunFilter.everyone()),
        issued,
        due,
        Set.of());
  }
}
