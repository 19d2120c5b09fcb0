package ua.opencities.portal.admin.fee;

import java.util.Arrays;
import java.util.Optional;
import ua.opencities.fee.register.InvoiceSearch;
import ua.opencities.fee.register.InvoiceState;
import ua.opencities.shared.Page;

/**
 * The list's state as it stands in the address. What cannot be read narrows nothing: an old link
 * shows a list, not a problem.
 */
public record InvoiceFilter(
    String year, String state, String oblast, String words, String sort, int page) {
  public InvoiceFilter {
    year = year == null || !year.matches("\\d{4}") ? "" : year;
    state = stateOf(state).map(InvoiceState::name).orElse("");
    oblast = oblast == null || !oblast.matches("\\d{2}") ? "" : oblast;
    words = words == null ? "" : words.strip();
    sort = InvoiceSearch.Sort.of(sort).word();
  }

  private static Optional<InvoiceState> stateOf(String word) {
    return Arrays.stream(InvoiceState.values()).filter(s -> s.name().equals(word)).findFirst();
  }

  InvoiceSearch search() {
    return new InvoiceSearch(
        Optional.empty(),
        Optional.of(year).filter(y -> !y.isEmpty()).map(Integer::valueOf),
        stateOf(state),
        Optional.of(oblast).filter(o -> !o.isEmpty()),
        Optional.of(words).filter(w -> !w.isEmpty()),
        InvoiceSearch.Sort.of(sort),
        new Page.Request(page, 25));
  }

  public boolean narrows() {
    return !(year + state + oblast + words).isEmpty();
  }
}
