package ua.opencities.portal.admin.scenario;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.scenario.line.Against;
import ua.opencities.scenario.line.LineSearch;
import ua.opencities.scenario.line.Only;
import ua.opencities.web.typed.Wanted;

/** The councils of a scenario as their address says it; what cannot be read narrows nothing. */
public class LineFilterForm {
  @QueryParam("q")
  @DefaultValue("")
  private String q;

  @QueryParam("oblast")
  @DefaultValue("")
  private String oblast;

  @QueryParam("kind")
  @DefaultValue("")
  private String kind;

  @QueryParam("only")
  @DefaultValue("")
  private String only;

  @QueryParam("against")
  @DefaultValue("")
  private String against;

  @QueryParam("sort")
  @DefaultValue("")
  private String sort;

  @QueryParam("page")
  @DefaultValue("1")
  private String page;

  @QueryParam("size")
  @DefaultValue("50")
  private String size;

  LineSearch search(Against usual) {
    return new LineSearch(
        q(),
        Wanted.oblast(oblast),
        Wanted.one(CouncilKind.class, kind),
        Wanted.one(Only.class, only).orElse(Only.ALL),
        against(usual),
        sort,
        Wanted.page(page, size, 50));
  }

  public Against against(Against usual) {
    return Wanted.one(Against.class, against).orElse(usual);
  }

  public String q() {
    return Wanted.words(q);
  }

  public String oblast() {
    return oblast;
  }

  public String kind() {
    return kind;
  }

  public String only() {
    return only;
  }
}
