package ua.opencities.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** A second clerk of a council, invited by the office and signed in. */
final class Colleague {
  private static final String PASSWORD = "зелена-миска-співає";

  private Colleague() {}

  static String email(String name) {
    return "clerk-" + Integer.toHexString(name.hashCode()) + "@example.org";
  }

  static BrowserContext of(String council, String name, Platform platform, Browser browser) {
    String email = email(name);
    try (var office = browser.of(Person.ADMIN)) {
      Page page = office.newPage();
      page.navigate("/admin/people/invite");
      page.fill("[name=email]", email);
      page.fill("[name=name]", name);
      page.selectOption("[name=role]", "CLERK");
      page.selectOption(
          "[name=council]",
          page.getAttribute("[name=council] option:has-text('" + council + "')", "value"));
      page.click("main form button.pri");
      page.waitForURL(url -> url.endsWith("/people"));
    }
    var context = browser.stranger();
    Page page = context.newPage();
    page.navigate(Letters.linkTo(platform, email, "/invitation/"));
    page.fill("[name=password]", PASSWORD);
    page.fill("[name=again]", PASSWORD);
    page.click("form button.pri");
    page.waitForURL(url -> url.contains("/sign-in"));
    page.fill("[name=email]", email);
    page.fill("[name=password]", PASSWORD);
    page.click("form button.pri");
    page.waitForURL(url -> !url.contains("/sign-in"));
    page.close();
    return context;
  }
}
