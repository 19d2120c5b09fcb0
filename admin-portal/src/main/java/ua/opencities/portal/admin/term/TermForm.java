package ua.opencities.portal.admin.term;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.council.official.term.EndingTermFilter;
import ua.opencities.shared.Page;
import ua.opencities.web.typed.Wanted;

/** What the calendar's address says. Nonsense narrows nothing. */
public class TermForm {
  public static final List<Integer> MONTHS = List.of(1, 3, 6, 12, 24);

  @QueryParam("months")
  @DefaultValue("")
  private String months;

  @QueryParam("position")
  @DefaultValue("")
  private String position;

  @QueryParam("page")
  @DefaultValue("1")
  private String page;

  @QueryParam("size")
  @DefaultValue("25")
  private String size;

  EndingTermFilter filter() {
    return new EndingTermFilter(months(), chosen());
  }

  Page.Request page() {
    return Wanted.page(page, size, 25);
  }

  public int months() {
    return MONTHS.stream()
        .filter(each -> String.valueOf(each).equals(months))
        .findFirst()
        .orElse(EndingTermFilter.USUAL);
  }

  public String position() {
    return chosen().map(Enum::name).orElse("");
  }

  public String asQuery() {
    return "?months=" + months() + (position().isEmpty() ? "" : "&position=" + position());
  }

  private Optional<OfficialPosition> chosen() {
    return Wanted.one(OfficialPosition.class, position);
  }
}
