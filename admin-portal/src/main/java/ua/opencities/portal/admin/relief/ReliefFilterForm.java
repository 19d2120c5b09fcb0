package ua.opencities.portal.admin.relief;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Page;
import ua.opencities.tariff.relief.ReliefSearch;
import ua.opencities.tariff.relief.ReliefState;
import ua.opencities.tariff.relief.terms.ReliefKind;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.web.Wanted;

/** The list of reliefs as its address says it; what cannot be read narrows nothing. */
public class ReliefFilterForm {
  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

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
        Optional.of(council)
            .filter(it -> it.matches(ID))
            .map(it -> new CouncilId(UUID.fromString(it))),
        one(ReliefKind.values(), kind),
        one(ReliefState.values(), state),
        Optional.of(year()).filter(it -> !it.isEmpty()).map(Integer::valueOf),
        q(),
        ReliefSearch.Sort.of(sort),
        asked);
  }

  private static <E extends Enum<E>> Optional<E> one(E[] all, String asked) {
    return Arrays.stream(all).filter(it -> it.name().equals(asked)).findFirst();
  }

  public String q() {
    return Wanted.words(q);
  }

  public String kind() {
    return one(ReliefKind.values(), kind).map(Enum::name).orElse("");
  }

  public String state() {
    return one(ReliefState.values(), state).map(Enum::name).orElse("");
  }

  public String year() {
    return year.matches("[1-9]\\d{3}") ? year : "";
  }

  public String sort() {
    return ReliefSearch.Sort.of(sort).word();
  }

  public boolean narrows() {
    return !(q() + kind() + state() + year() + council).isEmpty();
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
        + (council.matches(ID) ? "&council=" + council : "")
        + (q().isEmpty() ? "" : "&q=" + URLEncoder.encode(q(), StandardCharsets.UTF_8));
  }
}
