package ua.opencities.portal.admin.run;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.fee.run.line.LineSearch;
import ua.opencities.web.typed.Wanted;

/** The lines of a run as their address says it; what cannot be read narrows nothing. */
public class LineFilterForm {
  @QueryParam("q")
  @DefaultValue("")
  private String q;

  @QueryParam("oblast")
  @DefaultValue("")
  private String oblast;

  @QueryParam("reason")
  @DefaultValue("")
  private String reason;

  @QueryParam("sort")
  @DefaultValue("")
  private String sort;

  @QueryParam("page")
  @DefaultValue("1")
  private String page;

  @QueryParam("size")
  @DefaultValue("50")
  private String size;

  LineSearch search(boolean hindered) {
    return new LineSearch(
        hindered,
        Wanted.one(Hindrance.class, reason),
        Wanted.oblast(oblast),
        q(),
        LineSearch.Sort.of(sort),
        Wanted.page(page, size, 50));
  }

  public String q() {
    return Wanted.words(q);
  }

  public String oblast() {
    return oblast;
  }

  public String reason() {
    return reason;
  }

  public String sort() {
    return LineSearch.Sort.of(sort).word();
  }
}
