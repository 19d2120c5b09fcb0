package ua.opencities.portal.admin.member;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.shared.Page;
import ua.opencities.shared.RuleBroken;
import ua.opencities.web.Typed;

/** As of which day, as the address says it; nonsense is today. */
public class AskedDay {
  @Inject private Clock clock;

  @QueryParam("on")
  @DefaultValue("")
  private String on;

  @QueryParam("page")
  @DefaultValue("1")
  private String page;

  LocalDate day() {
    try {
      return Typed.optionalDate("on", on).orElseGet(() -> LocalDate.now(clock));
    } catch (RuleBroken nonsense) {
      return LocalDate.now(clock);
    }
  }

  Page.Request page() {
    return new Page.Request(page.matches("\\d{1,7}") ? Integer.parseInt(page) : 1, 50);
  }
}
