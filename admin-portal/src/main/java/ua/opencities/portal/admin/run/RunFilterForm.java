package ua.opencities.portal.admin.run;

import java.util.Arrays;
import java.util.Optional;
import ua.opencities.fee.run.RunState;
import ua.opencities.fee.run.register.RunSearch;
import ua.opencities.shared.Page;
import ua.opencities.tariff.TariffKind;

/** The list of runs as its address says it; what cannot be read narrows nothing. */
public record RunFilterForm(String year, String state, String kind, String sort, int page) {
  public RunFilterForm {
    year = year == null || !year.matches("\\d{4}") ? "" : year;
    state = known(state, RunState.values());
    kind = known(kind, TariffKind.values());
    sort = sort == null ? "" : sort;
  }

  private static String known(String word, Enum<?>[] all) {
    return Arrays.stream(all).map(Enum::name).filter(n -> n.equals(word)).findFirst().orElse("");
  }

  RunSearch search() {
    return new RunSearch(
        Optional.of(year).filter(y -> !y.isEmpty()).map(Integer::valueOf),
        Optional.of(state).filter(s -> !s.isEmpty()).map(RunState::valueOf),
        Optional.of(kind).filter(k -> !k.isEmpty()).map(TariffKind::valueOf),
        sort,
        new Page.Request(page, 25));
  }
}
