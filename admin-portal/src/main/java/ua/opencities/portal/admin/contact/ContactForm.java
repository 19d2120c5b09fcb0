package ua.opencities.portal.admin.contact;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import ua.opencities.council.contact.ContactFunction;
import ua.opencities.language.SearchKey;
import ua.opencities.report.contact.ContactFilter;
import ua.opencities.report.contact.ContactFilter.Named;
import ua.opencities.shared.Page;

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

  ContactFilter filter() {
    return new ContactFilter(function().name(), named(), SearchKey.of(words), oblast());
  }

  Page.Request page() {
    return new Page.Request(page.matches("\\d{1,7}") ? Integer.parseInt(page) : 1, 25);
  }

  public String q() {
    return words;
  }

  /** Money first: the office writes about it most. */
  public ContactFunction function() {
    return Stream.of(ContactFunction.values())
        .filter(each -> each.name().equals(function))
        .findFirst()
        .orElse(ContactFunction.FINANCE);
  }

  public Named named() {
    return Stream.of(Named.values())
        .filter(each -> each.name().equals(named))
        .findFirst()
        .orElse(Named.ALL);
  }

  public String oblast() {
    return oblast.matches("\\d{2}") ? oblast : "";
  }

  public String asQuery() {
    return "?function="
        + function()
        + "&named="
        + named()
        + (oblast().isEmpty() ? "" : "&oblast=" + oblast())
        + (words.isEmpty() ? "" : "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
  }
}
