package ua.opencities.portal.admin.reconciliation;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import ua.opencities.fee.reconciliation.register.ActSearch;
import ua.opencities.fee.reconciliation.register.ActState;
import ua.opencities.web.typed.Wanted;

/** The list of acts as its address says it; what cannot be read narrows nothing. */
public class ActFilterForm {
  @QueryParam("q")
  @DefaultValue("")
  private String q;

  @QueryParam("state")
  @DefaultValue("")
  private String state;

  @QueryParam("signed")
  @DefaultValue("")
  private String signed;

  @QueryParam("oblast")
  @DefaultValue("")
  private String oblast;

  @QueryParam("sort")
  @DefaultValue("")
  private String sort;

  @QueryParam("page")
  @DefaultValue("1")
  private String page;

  @QueryParam("size")
  @DefaultValue("25")
  private String size;

  ActSearch search() {
    return new ActSearch(
        Wanted.one(ActState.class, state),
        Optional.of(signed()).filter(it -> !it.isEmpty()).map(Boolean::valueOf),
        Wanted.oblast(oblast),
        q(),
        ActSearch.Sort.of(sort),
        Wanted.page(page, size, 25));
  }

  public String q() {
    return Wanted.words(q);
  }

  public String state() {
    return Wanted.one(ActState.class, state).map(Enum::name).orElse("");
  }

  public String signed() {
    return signed.equals("true") || signed.equals("false") ? signed : "";
  }

  public String oblast() {
    return Wanted.oblast(oblast).orElse("");
  }

  public String sort() {
    return ActSearch.Sort.of(sort).word();
  }

  public boolean narrows() {
    return !(q() + state() + signed() + oblast()).isEmpty();
  }
}
