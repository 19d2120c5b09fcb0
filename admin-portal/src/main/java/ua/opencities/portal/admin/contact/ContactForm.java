package ua.opencities.portal.admin.contact;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import ua.opencities.council.contact.ContactFunction;
import ua.opencities.language.SearchKey;
import ua.opencities.report.contact.ContactFilter;
import ua.opencities.report.contact.ContactFilter.Named;
import ua.opencities.shared.Page;
import ua.opencities.web.typed.Wanted;

/** What the list's address says. Nonsense narrows nothing. */
public class ContactForm {
  @QueryParam("q")
  @DefaultValue("")
  private String words;

  @QueryParam("function")
  @DefaultValue("")
  private String function;

  @QueryParam("named")
  @DefaultValue("")
  private String named;

  @QueryParam("oblast")
  @DefaultValue("")
  private String oblast;

  @QueryParam("page")
  @DefaultValue("1")
  private String page;

  @QueryParam("size")
  @DefaultValue("25")
  private String size;

  ContactFilter filter() {
    return new ContactFilter(function().name(), named(), SearchKey.of(q()), oblast());
  }

  Page.Request page() {
    return Wanted.page(page, size, 25);
  }

  public String q() {
    return Wanted.words(words);
  }

  /** Money first: the office writes about it most. */
  public ContactFunction function() {
    return Wanted.one(ContactFunction.class, function).orElse(ContactFunction.FINANCE);
  }

  public Named named() {
    return Wanted.one(Named.class, named).orElse(Named.ALL);
  }

  public String oblast() {
    return Wanted.oblast(oblast).orElse("");
  }

  public String asQuery() {
    return "?function="
        + function()
        + "&named="
        + named()
        + (oblast().isEmpty() ? "" : "&oblast=" + oblast())
        + (q().isEmpty() ? "" : "&q=" + URLEncoder.encode(q(), StandardCharsets.UTF_8));
  }
}
