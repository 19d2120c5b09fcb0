package ua.opencities.portal.admin.candidate;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import ua.opencities.admission.JoiningStage;
import ua.opencities.admission.Turn;
import ua.opencities.report.candidate.CandidateFilter;
import ua.opencities.report.candidate.CandidateOrder;
import ua.opencities.shared.Page;
import ua.opencities.web.typed.Wanted;

/** What the address of the queue says. Nonsense narrows nothing. */
public class CandidateForm {
  @QueryParam("q")
  @DefaultValue("")
  private String q;

  @QueryParam("stage")
  @DefaultValue("")
  private String stage;

  @QueryParam("turn")
  @DefaultValue("")
  private String turn;

  @QueryParam("sort")
  @DefaultValue("")
  private String sort;

  @QueryParam("page")
  @DefaultValue("1")
  private String page;

  @QueryParam("size")
  @DefaultValue("25")
  private String size;

  CandidateFilter filter() {
    return CandidateFilter.of(q(), stage(), turn());
  }

  CandidateOrder order() {
    return CandidateOrder.of(sort);
  }

  Page.Request page() {
    return Wanted.page(page, size, 25);
  }

  public String q() {
    return Wanted.words(q);
  }

  public String stage() {
    return Wanted.one(JoiningStage.class, stage).map(Enum::name).orElse("");
  }

  public String turn() {
    return Wanted.one(Turn.class, turn).map(Enum::name).orElse("");
  }

  public boolean narrows() {
    return !q().isEmpty() || !stage().isEmpty() || !turn().isEmpty();
  }
}
