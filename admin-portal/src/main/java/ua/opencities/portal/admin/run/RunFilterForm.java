package ua.opencities.portal.admin.run;

import ua.opencities.fee.run.RunState;
import ua.opencities.fee.run.register.RunSearch;
import ua.opencities.shared.Page;
import ua.opencities.tariff.TariffKind;
import ua.opencities.web.typed.Wanted;

/** The list of runs as its address says it; what cannot be read narrows nothing. */
public record RunFilterForm(String year, String state, String kind, String sort, int page) {
  public RunFilterForm {
    year = Wanted.year(year).map(String::valueOf).orElse("");
    state = Wanted.one(RunState.class, state).map(RunState::name).orElse("");
    kind = Wanted.one(TariffKind.class, kind).map(TariffKind::name).orElse("");
    sort = sort == null ? "" : sort;
  }

  RunSearch search() {
    return new RunSearch(
        Wanted.year(year),
        Wanted.one(RunState.class, state),
        Wanted.one(TariffKind.class, kind),
        sort,
        new Page.Request(page, 25));
  }
}
