package ua.opencities.portal.admin.duplicate;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import ua.opencities.duplicate.pair.PairFilter;
import ua.opencities.duplicate.pair.Sign;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.web.typed.Wanted;

/** What the list's address says. Nonsense narrows nothing. */
public class PairForm {
  @QueryParam("q")
  @DefaultValue("")
  private String words;

  @QueryParam("oblast")
  @DefaultValue("")
  private String oblast;

  @QueryParam("sign")
  @DefaultValue("")
  private String sign;

  @QueryParam("council")
  @DefaultValue("")
  private String council;

  @QueryParam("page")
  @DefaultValue("1")
  private String page;

  PairFilter filter() {
    return PairFilter.of(q(), oblast(), sign(), council());
  }

  Page.Request page() {
    return Wanted.page(page, 25);
  }

  public String q() {
    return Wanted.words(words);
  }

  public String oblast() {
    return Wanted.oblast(oblast).orElse("");
  }

  public Optional<Sign> sign() {
    return Wanted.one(Sign.class, sign);
  }

  public Optional<CouncilId> council() {
    return Wanted.id(council).map(CouncilId::new);
  }

  /** Whether anything narrows the list. */
  public boolean narrows() {
    return !(q() + oblast()).isEmpty() || sign().isPresent() || council().isPresent();
  }
}
