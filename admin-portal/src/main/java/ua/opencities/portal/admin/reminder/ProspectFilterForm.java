package ua.opencities.portal.admin.reminder;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import ua.opencities.reminder.prospect.Outcome;
import ua.opencities.reminder.prospect.ProspectSearch;
import ua.opencities.web.typed.Typed;
import ua.opencities.web.typed.Wanted;

/** The list of unpaid invoices as its address says it; what cannot be read narrows nothing. */
public class ProspectFilterForm {
  @QueryParam("day")
  @DefaultValue("")
  private String day;

  @QueryParam("group")
  @DefaultValue("")
  private String group;

  @QueryParam("outcome")
  @DefaultValue("")
  private String outcome;

  @QueryParam("oblast")
  @DefaultValue("")
  private String oblast;

  @QueryParam("q")
  @DefaultValue("")
  private String q;

  @QueryParam("sort")
  @DefaultValue("")
  private String sort;

  @QueryParam("page")
  @DefaultValue("1")
  private String page;

  ProspectSearch search() {
    return new ProspectSearch(
        Wanted.one(Outcome.Group.class, group),
        Wanted.one(Outcome.class, outcome),
        Wanted.oblast(oblast),
        q(),
        ProspectSearch.Sort.of(sort),
        Wanted.page(page, 50));
  }

  LocalDate day(LocalDate next) {
    return Typed.optionalDate("day", day).orElse(next);
  }

  public String group() {
    return group;
  }

  public String outcome() {
    return outcome;
  }

  public String oblast() {
    return oblast;
  }

  public String q() {
    return Wanted.words(q);
  }

  public String sort() {
    return ProspectSearch.Sort.of(sort).word();
  }
}
