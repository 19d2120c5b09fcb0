package ua.opencities.portal.admin.candidate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.util.stream.Stream;
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

  /** As the address of the file of the same rows; empty where nothing is said. */
  public String asQuery() {
    String said =
        Stream.of(of("q", q()), of("stage", stage()), of("turn", turn()), of("sort", sort))
            .filter(each -> !each.isEmpty())
            .collect(joining("&"));
    return said.isEmpty() ? "" : "?" + said;
  }

  private static String of(String name, String value) {
    return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, UTF_8);
  }

  public boolean narrows() {
    return !q().isEmpty() || !stage().isEmpty() || !turn().isEmpty();
  }
}
