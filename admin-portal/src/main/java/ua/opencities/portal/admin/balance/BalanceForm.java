package ua.opencities.portal.admin.balance;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.membership.Standing;
import ua.opencities.report.balance.BalanceSearch;
import ua.opencities.web.typed.Typed;
import ua.opencities.web.typed.Wanted;

/** The list as its address says it; what cannot be read narrows nothing, but for the day. */
public class BalanceForm {
  @QueryParam("on")
  @DefaultValue("")
  private String on;

  @QueryParam("q")
  @DefaultValue("")
  private String q;

  @QueryParam("oblast")
  @DefaultValue("")
  private String oblast;

  @QueryParam("standing")
  @DefaultValue("")
  private String standing;

  @QueryParam("state")
  @DefaultValue("")
  private String state;

  @QueryParam("sort")
  @DefaultValue("")
  private String sort;

  @QueryParam("page")
  @DefaultValue("1")
  private String page;

  @QueryParam("size")
  @DefaultValue("25")
  private String size;

  BalanceSearch search(LocalDate today) {
    return new BalanceSearch(
        Typed.optionalDate("on", on).orElse(today),
        q(),
        Wanted.oblast(oblast),
        Optional.of(standing()).filter(it -> !it.isEmpty()),
        Wanted.one(BalanceSearch.State.class, state),
        BalanceSearch.Sort.of(sort),
        Wanted.page(page, size, 25));
  }

  public String q() {
    return Wanted.words(q);
  }

  public String oblast() {
    return Wanted.oblast(oblast).orElse("");
  }

  public String standing() {
    if (BalanceSearch.NO_MEMBER.equals(standing)) return standing;
    return Wanted.one(Standing.class, standing)
        .filter(Standing::isMember)
        .map(Enum::name)
        .orElse("");
  }

  public String state() {
    return Wanted.one(BalanceSearch.State.class, state).map(Enum::name).orElse("");
  }

  public String sort() {
    return BalanceSearch.Sort.of(sort).word();
  }

  public boolean narrows() {
    return !(q() + oblast() + standing() + state()).isEmpty();
  }

  /** The same list for a file. */
  public String asQuery(LocalDate day) {
    return "?on="
        + day
        + "&oblast="
        + oblast()
        + "&standing="
        + standing()
        + "&state="
        + state()
        + "&sort="
        + sort()
        + (q().isEmpty() ? "" : "&q=" + URLEncoder.encode(q(), StandardCharsets.UTF_8));
  }
}
