package ua.opencities.portal.admin.run;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.fee.run.line.LineSearch;
import ua.opencities.shared.Page;

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
        Arrays.stream(Hindrance.values()).filter(h -> h.name().equals(reason)).findFirst(),
        Optional.of(oblast).filter(code -> code.matches("\\d{2}")),
        q(),
        LineSearch.Sort.of(sort),
        new Page.Request(number(page, 1), number(size, 50)));
  }

  private static int number(String typed, int otherwise) {
    return typed.matches("\\d{1,7}") ? Integer.parseInt(typed) : otherwise;
  }

  public String q() {
    String shown = q.replaceAll("\\p{Cntrl}", " ").strip();
    return shown.length() > 200 ? shown.substring(0, 200) : shown;
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
