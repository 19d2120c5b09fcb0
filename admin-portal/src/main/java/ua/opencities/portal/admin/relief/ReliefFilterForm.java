package ua.opencities.portal.admin.relief;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import ua.opencities.shared.Page;
import ua.opencities.tariff.relief.ReliefSearch;
import ua.opencities.tariff.relief.ReliefState;
import ua.opencities.tariff.relief.terms.ReliefKind;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.web.typed.Wanted;

/** The list of reliefs as its address says it; what cannot be read narrows nothing. */
public class ReliefFilterForm {
  @QueryParam("q")
  @DefaultValue("")
  private String q;

  @QueryParam("council")
  @DefaultValue("")
  private String council;

  @QueryParam("kind")
  @DefaultValue("")
  private String kind;

  @QueryParam("state")
  @DefaultValue("")
  private String state;

  @QueryParam("year")
  @DefaultValue("")
  private String year;

  @QueryParam("sort")
  @DefaultValue("")
  private String sort;

  @QueryParam("page")
  @DefaultValue("1")
  private String page;

  @QueryParam("size")
  @DefaultValue("25")
  private String size;

  ReliefSearch search() {
    Page.Request asked = Wanted.page(page, size, 25);
    return new ReliefSearch(
        Wanted.id(council).map(CouncilId::new),
        Wanted.one(ReliefKind.class, kind),
        Wanted.one(ReliefState.class, state),
        Wanted.year(year),
        q(),
        ReliefSearch.Sort.of(sort),
        asked);
  }

  public String q() {
    return Wanted.words(q);
  }

  public String kind() {
    return Wanted.one(ReliefKind.class, kind).map(Enum::name).orElse("");
  }

  public String state() {
    return Wanted.one(ReliefState.class, state).map(Enum::name).orElse("");
  }

  public String year() {
    return Wanted.year(year).map(String::valueOf).orElse("");
  }

  public String sort() {
    return ReliefSearch.Sort.of(sort).word();
  }

  private String council() {
    return Wanted.id(council).map(UUID::toString).orElse("");
  }

  public boolean narrows() {
    return !(q() + kind() + state() + year() + council()).isEmpty();
  }

  /** The same list for a file. */
  public String asQuery() {
    return "?kind="
        + kind()
        + "&state="
        + state()
        + "&year="
        + year()
        + "&sort="
        + sort()
        + (council().isEmpty() ? "" : "&council=" + council())
        + (q().isEmpty() ? "" : "&q=" + URLEncoder.encode(q(), StandardCharsets.UTF_8));
  }
}
