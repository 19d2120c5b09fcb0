package ua.opencities.portal.admin.duplicate;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.duplicate.pair.PairFilter;
import ua.opencities.duplicate.pair.Sign;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.web.Wanted;

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
    return oblast.matches("\\d{2}") ? oblast : "";
  }

  public Optional<Sign> sign() {
    return Arrays.stream(Sign.values()).filter(each -> each.name().equals(sign)).findFirst();
  }

  public Optional<CouncilId> council() {
    return council.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.of(new CouncilId(UUID.fromString(council)))
        : Optional.empty();
  }

  /** Whether anything narrows the list. */
  public boolean narrows() {
    return !(q() + oblast()).isEmpty() || sign().isPresent() || council().isPresent();
  }
}
