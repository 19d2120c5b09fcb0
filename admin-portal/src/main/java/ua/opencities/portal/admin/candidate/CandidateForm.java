package ua.opencities.portal.admin.candidate;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import ua.opencities.admission.JoiningStage;
import ua.opencities.admission.Turn;
import ua.opencities.report.candidate.CandidateFilter;
import ua.opencities.report.candidate.CandidateOrder;
import ua.opencities.shared.Page;
import ua.opencities.web.Wanted;

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

  CandidateFilter filter() {
    return CandidateFilter.of(q(), stage(), turn());
  }

  CandidateOrder order() {
    return CandidateOrder.of(sort);
  }

  Page.Request page() {
    return Wanted.page(page, 25);
  }

  public String q() {
    return Wanted.words(q);
  }

  public String stage() {
    return known(JoiningStage.values(), stage);
  }

  public String turn() {
    return known(Turn.values(), turn);
  }

  public boolean narrows() {
    return !q().isEmpty() || !stage().isEmpty() || !turn().isEmpty();
  }

  private static String known(Enum<?>[] words, String word) {
    return Arrays.stream(words).anyMatch(each -> each.name().equals(word)) ? word : "";
  }
}
