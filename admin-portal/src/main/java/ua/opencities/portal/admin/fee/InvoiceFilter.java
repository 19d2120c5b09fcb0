package ua.opencities.portal.admin.fee;

import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.register.InvoiceSearch;
import ua.opencities.fee.register.InvoiceState;
import ua.opencities.shared.Page;
import ua.opencities.tariff.TariffKind;
import ua.opencities.web.typed.Wanted;

/**
 * The list's state as it stands in the address. What cannot be read narrows nothing: an old link
 * shows a list, not a problem.
 */
public record InvoiceFilter(
    String year,
    String state,
    String oblast,
    String words,
    String kind,
    String run,
    String hindered,
    String sort,
    int page) {
  public InvoiceFilter {
    year = Wanted.year(year).map(String::valueOf).orElse("");
    state = Wanted.one(InvoiceState.class, state).map(InvoiceState::name).orElse("");
    oblast = Wanted.oblast(oblast).orElse("");
    kind = Wanted.one(TariffKind.class, kind).map(TariffKind::name).orElse("");
    run = Wanted.id(run).map(UUID::toString).orElse("");
    hindered = "true".equals(hindered) ? hindered : "";
    words = words == null ? "" : words.strip();
    sort = InvoiceSearch.Sort.of(sort).word();
  }

  InvoiceSearch search() {
    return new InvoiceSearch(
        Optional.empty(),
        Wanted.year(year),
        Wanted.one(InvoiceState.class, state),
        Wanted.oblast(oblast),
        Optional.of(words).filter(w -> !w.isEmpty()),
        Wanted.one(TariffKind.class, kind),
        Wanted.id(run),
        !hindered.isEmpty(),
        InvoiceSearch.Sort.of(sort),
        new Page.Request(page, 25));
  }

  public boolean narrows() {
    return !(year + state + oblast + words + kind + run + hindered).isEmpty();
  }
}
