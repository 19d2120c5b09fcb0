package ua.opencities.portal.admin.council;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.territory.TerritoryStatus;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.membership.Standing;
import ua.opencities.report.CouncilFilter;
import ua.opencities.report.CouncilFilter.ProgrammeOfYear;
import ua.opencities.report.CouncilOrder;
import ua.opencities.shared.Page;
import ua.opencities.web.part.Choice;
import ua.opencities.web.typed.Wanted;

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

  @QueryParam("programme")
  @DefaultValue("")
  private String programme;

  @QueryParam("territory")
  @DefaultValue("")
  private String territory;

  @QueryParam("interest")
  @DefaultValue("")
  private String interest;

  @BeanParam private AttributeQuery having;

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
    return CouncilFilter.of(q(), oblast(), kind(), standings())
        .with(ProgrammeOfYear.read(programme))
        .having(having.wanted())
        .at(territory())
        .interested(interest());
  }

  CouncilOrder order() {
    return CouncilOrder.of(sort);
  }

  Page.Request page() {
    return Wanted.page(page, size, 25);
  }

  public String q() {
    return Wanted.words(q);
  }

  public String oblast() {
    return oblast.matches("\\d{2}") ? oblast : "";
  }

  public String kind() {
    return known(CouncilKind.values(), kind) ? kind : "";
  }

  /** A status of the state's list, or {@code LISTED} for any. */
  public String territory() {
    return known(TerritoryStatus.values(), territory) || territory.equals(CouncilFilter.LISTED)
        ? territory
        : "";
  }

  /** {@code LASTING} while a decision is awaited, {@code EVER} for any that was shown. */
  public String interest() {
    return List.of(CouncilFilter.LASTING, CouncilFilter.EVER).contains(interest) ? interest : "";
  }

  public Set<String> standings() {
    return standing.stream()
        .filter(s -> known(Standing.values(), s))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The one chosen in the list, or empty. */
  public String standing() {
    return standings().size() == 1 ? standings().iterator().next() : "";
  }

  /** {@code 2027-NONE}, or empty. */
  public String programme() {
    return ProgrammeOfYear.read(programme).map(ProgrammeOfYear::word).orElse("");
  }

  /** Each state in this year and the next, and in the year asked for. */
  List<Choice> programmes(int thisYear, Language language) {
    var texts = Texts.of(language);
    var years = new TreeSet<>(Set.of(thisYear, thisYear + 1));
    ProgrammeOfYear.read(programme).ifPresent(asked -> years.add(asked.year()));
    return years.descendingSet().stream()
        .flatMap(year -> ProgrammeOfYear.STATES.stream().map(s -> new ProgrammeOfYear(year, s)))
        .map(
            each ->
                Choice.of(
                    each.word(),
                    each.year()
                        + ": "
                        + texts
                            .text("report.programme-" + each.state().toLowerCase(Locale.ROOT))
                            .toLowerCase(language.locale())))
        .toList();
  }

  public AttributeQuery having() {
    return having;
  }

  /** Whether anything narrows the list. */
  public boolean narrows() {
    return !((q() + oblast() + kind() + programme() + territory() + interest() + having.attribute())
            .isEmpty()
        && standings().isEmpty());
  }

  /** The same search for a file: all but the page. */
  public String asQuery() {
    var query = new StringJoiner("&", "?", "").setEmptyValue("");
    add(query, "q", q());
    add(query, "oblast", oblast());
    add(query, "kind", kind());
    standings().forEach(name -> add(query, "standing", name));
    add(query, "programme", programme());
    add(query, "territory", territory());
    add(query, "interest", interest());
    add(query, "attribute", having.attribute());
    add(query, "said", having.said());
    add(query, "part", having.part());
    add(query, "from", having.from());
    add(query, "to", having.to());
    add(query, "sort", order().sort());
    return query.toString();
  }

  private static void add(StringJoiner query, String name, String value) {
    if (!value.isEmpty()) query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
  }

  private static boolean known(Enum<?>[] values, String name) {
    return Arrays.stream(values).anyMatch(v -> v.name().equals(name));
  }
}
