package ua.opencities.portal.admin.delivery;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import ua.opencities.notification.delivery.DeliveryOutcome;
import ua.opencities.notification.delivery.ReportSearch;
import ua.opencities.shared.Page;
import ua.opencities.web.typed.Wanted;

/** A list as its address says it; what cannot be read narrows nothing. */
public class DeliveryFilterForm {
  @QueryParam("outcome")
  @DefaultValue("")
  private String outcome;

  @QueryParam("q")
  @DefaultValue("")
  private String words;

  @QueryParam("page")
  @DefaultValue("1")
  private String page;

  ReportSearch search() {
    return new ReportSearch(Wanted.one(DeliveryOutcome.class, outcome), words(), page());
  }

  Page.Request page() {
    return Wanted.page(page, 25);
  }

  public String outcome() {
    return Wanted.one(DeliveryOutcome.class, outcome).map(Enum::name).orElse("");
  }

  public String words() {
    return Wanted.words(words);
  }

  public boolean isNarrowed() {
    return !words().isEmpty() || !outcome().isEmpty();
  }
}
