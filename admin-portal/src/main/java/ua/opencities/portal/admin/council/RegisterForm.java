package ua.opencities.portal.admin.council;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import ua.opencities.council.CouncilKind;
import ua.opencities.membership.Standing;
import ua.opencities.report.CouncilFilter;
import ua.opencities.report.CouncilOrder;
import ua.opencities.shared.Page;

/**
 * What the address of the register says: search, filters, order, page. Nonsense narrows nothing.
 */
public class RegisterForm {
  @QueryParam("q")
  @DefaultValue("")
  private String q;

  @QueryParam("oblast")
  @DefaultValue("")
  private String oblast;

  @QueryParam("kind")
  @DefaultValue("")
  private String kind;

  @QueryParam("standing")
  private List<String> standing;

  @QueryParam("sort")
  @DefaultValue("")
  private String sort;

  @QueryParam("page")
  @DefaultValue("1")
  private String page;

  @QueryParam("size")
  @DefaultValue("25")
  private String size;

  CouncilFilter filter() {
    return CouncilFilter.of(q(), oblast(), kind(), standings());
  }

  CouncilOrder order() {
    return CouncilOrder.of(sort);
  }

  Page.Request page() {
    return new Page.Request(number(page, 1), number(size, 25));
  }

  public String q() {
    String shown = q.replaceAll("\\p{Cntrl}", " ").strip();
    return shown.length() > 200 ? shown.substring(0, 200) : shown;
  }

  public String oblast() {
    return oblast.matches("\\d{2}") ? oblast : "";
  }

  public String kind() {
    return known(CouncilKind.values(), kind) ? kind : "";
  }

  public Set<String> standings() {
    return standing.stream()
        .filter(s -> known(Standing.values(), s))
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  /** The one chosen in the list, or empty. */
  public String standing() {
    return standings().size() == 1 ? standings().iterator().next() : "";
  }

  /** Whether anything narrows the list. */
  public boolean narrows() {
    return !(q().isEmpty() && oblast().isEmpty() && kind().isEmpty() && standings().isEmpty());
  }

  /** The same search for a file: all but the page. */
  public String asQuery() {
    var query = new StringJoiner("&", "?", "").setEmptyValue("");
    add(query, "q", q());
    add(query, "oblast", oblast());
    add(query, "kind", kind());
    standings().forEach(name -> add(query, "standing", name));
    add(query, "sort", order().sort());
    return query.toString();
  }

  private static void add(StringJoiner query, String name, String value) {
    if (!value.isEmpty()) query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
  }

  private static boolean known(Enum<?>[] values, String name) {
    return Arrays.stream(values).anyMatch(v -> v.name().equals(name));
  }

  private static int number(String typed, int otherwise) {
    return typed.matches("\\d{1,7}") ? Integer.parseInt(typed) : otherwise;
  }
}
