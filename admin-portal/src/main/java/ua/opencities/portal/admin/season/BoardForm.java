package ua.opencities.portal.admin.season;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import ua.opencities.programme.season.board.SeasonCouncil;
import ua.opencities.programme.season.board.SeasonFilter;
import ua.opencities.programme.season.board.SeasonOrder;
import ua.opencities.shared.Page;
import ua.opencities.web.typed.Wanted;

/** What the address of the board says: search, filters, order, page and the councils ticked. */
public class BoardForm {
  private static final int ROWS = 50;

  @QueryParam("q")
  @DefaultValue("")
  private String q;

  @QueryParam("stage")
  @DefaultValue("")
  private String stage;

  @QueryParam("oblast")
  @DefaultValue("")
  private String oblast;

  @QueryParam("trouble")
  @DefaultValue("")
  private String trouble;

  /** A heading that is pressed comes after the order that was. */
  @QueryParam("sort")
  private List<String> sort;

  @QueryParam("page")
  @DefaultValue("1")
  private String page;

  @QueryParam("c")
  private List<String> ticked;

  @QueryParam("kept")
  @DefaultValue("")
  private String kept;

  @QueryParam("all")
  @DefaultValue("")
  private String all;

  SeasonFilter filter() {
    return SeasonFilter.asked(stage, oblast, trouble, q);
  }

  SeasonOrder.Wish order() {
    return SeasonOrder.Wish.read(sort.isEmpty() ? "" : sort.get(sort.size() - 1));
  }

  Page.Request page() {
    return Wanted.page(page, ROWS);
  }

  public String q() {
    return Wanted.words(q);
  }

  public Chosen chosen() {
    return Chosen.of(ticked, kept);
  }

  /** Everything the filter leaves is chosen, shown on this page or not. */
  public boolean all() {
    return all.equals("true");
  }

  /** What the filter and the order say, for the files of the board. */
  public String query() {
    return back(List.of());
  }

  /** The same board with the same boxes ticked, whatever was ticked by the filter. */
  String back(List<SeasonCouncil> councils) {
    var query = new StringJoiner("&", "?", "").setEmptyValue("");
    add(query, "q", q());
    add(query, "stage", filter().stage().map(Enum::name).orElse(""));
    add(query, "oblast", filter().oblast().orElse(""));
    add(query, "trouble", filter().trouble().map(SeasonFilter.Trouble::word).orElse(""));
    add(query, "sort", sort.isEmpty() ? "" : order().sort());
    add(
        query,
        "kept",
        String.join(".", councils.stream().map(it -> Chosen.name(it.id())).toList()));
    return query.toString();
  }

  private static void add(StringJoiner query, String name, String value) {
    if (!value.isEmpty()) query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
  }
}
