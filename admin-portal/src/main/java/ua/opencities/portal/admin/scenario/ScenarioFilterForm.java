package ua.opencities.portal.admin.scenario;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import ua.opencities.scenario.register.ScenarioSearch;
import ua.opencities.web.typed.Wanted;

/** The list of scenarios as its address says it; what cannot be read narrows nothing. */
public class ScenarioFilterForm {
  @QueryParam("q")
  @DefaultValue("")
  private String q;

  @QueryParam("year")
  @DefaultValue("")
  private String year;

  @QueryParam("sort")
  @DefaultValue("")
  private String sort;

  @QueryParam("page")
  @DefaultValue("1")
  private String page;

  ScenarioSearch search() {
    return new ScenarioSearch(
        q(),
        Optional.of(year()).filter(it -> !it.isEmpty()).map(Integer::valueOf),
        sort,
        Wanted.page(page, 25));
  }

  public String q() {
    return Wanted.words(q);
  }

  public String year() {
    return Wanted.year(year).map(String::valueOf).orElse("");
  }
}
