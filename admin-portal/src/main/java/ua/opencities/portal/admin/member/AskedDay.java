package ua.opencities.portal.admin.member;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import ua.opencities.shared.Page;
import ua.opencities.shared.RuleBroken;
import ua.opencities.web.typed.Typed;
import ua.opencities.web.typed.Wanted;

/** As of which day, as the address says it; nonsense is today. */
public class AskedDay {
  @QueryParam("on")
  @DefaultValue("")
  private String on;

  @QueryParam("page")
  @DefaultValue("1")
  private String page;

  LocalDate day(LocalDate today) {
    try {
      return Typed.optionalDate("on", on).orElse(today);
    } catch (RuleBroken nonsense) {
      return today;
    }
  }

  Page.Request page() {
    return Wanted.page(page, 50);
  }
}
