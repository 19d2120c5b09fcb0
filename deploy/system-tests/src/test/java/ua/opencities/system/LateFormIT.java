package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A form that comes after its session ended. */
@ExtendWith(OnPlatform.class)
class LateFormIT {
  private static final byte[] PDF =
      ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
              + "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
          .getBytes(StandardCharsets.US_ASCII);

  @Test
  void waitsForItsSenderWithItsFileAndIsSentOnAfterSignIn(Browser browser) {
    try (BrowserContext context = browser.of(Person.DROHOBYCH)) {
      Page page = context.newPage();
      String programme = draft(page);
      page.navigate("/programmes/" + programme + "/acts/committee");
      page.fill("[name=number]", "77-р");
      page.fill("[name=date]", "2026-11-19");
      page.setInputFiles("[name=file]", new FilePayload("рішення.pdf", "application/pdf", PDF));
      context.clearCookies();
      page.click("main form button.pri");
      page.waitForURL(url -> url.contains("/sign-in?form="));
      page.fill("[name=email]", Person.DROHOBYCH.email());
      page.fill("[name=password]", Person.PASSWORD);
      page.click("form button.pri");
      page.waitForURL(url -> url.contains("/resume/"));
      assertThat(Axe.violations(page)).isEmpty();
      page.click("form button.pri");
      page.waitForURL(url -> url.endsWith("/programmes/" + programme));
      assertThat(page.locator("main").innerText()).contains("77-р").contains("погоджено");
      assertThat(fileOfTheAct(page)).isEqualTo(PDF);
    }
  }

  @Test
  void ofAPageOpenedYesterdayIsSentOnWhenItsSenderConfirmsIt(Platform platform, Browser browser)
      throws Exception {
    try (BrowserContext context = browser.of(Person.DROHOBYCH)) {
      Page page = context.newPage();
      String programme = draft(page);
      page.navigate("/programmes/" + programme + "/acts/committee");
      page.fill("[name=number]", "78-р");
      page.fill("[name=date]", "2026-11-19");
      page.locator("main [name=_csrf]")
          .evaluate(
              "(field, old) => field.value = old",
              OldToken.of(platform, page.inputValue("main [name=_csrf]")));
      page.click("main form button.pri");
      page.waitForURL(url -> url.contains("/resume/"));
      assertThat(page.locator("main").innerText()).contains("понад добу тому");
      page.click("form button.pri");
      page.waitForURL(url -> url.endsWith("/programmes/" + programme));
      assertThat(page.locator("main").innerText()).contains("78-р").contains("погоджено");
    }
  }

  @Test
  void isNotSentOnForSomebodyElse(Browser browser) {
    try (BrowserContext context = browser.of(Person.KANIV)) {
      Page page = context.newPage();
      page.navigate("/programmes/new");
      context.clearCookies();
      page.click("main form button.pri");
      page.waitForURL(url -> url.contains("/sign-in?form="));
      page.fill("[name=email]", Person.ZHOVKVA.email());
      page.fill("[name=password]", Person.PASSWORD);
      page.click("form button.pri");
      page.waitForURL(url -> url.contains("/resume/"));
      page.click("form button.pri");
      page.waitForURL(url -> !url.contains("/resume/"));
      assertThat(page.url()).doesNotContain("/edit/");
    }
  }

  private static byte[] fileOfTheAct(Page page) {
    String link =
        page.locator("main a", new Page.LocatorOptions().setHasText("рішення.pdf"))
            .first()
            .getAttribute("href");
    return page.request().get(link).body();
  }

  private static String draft(Page page) {
    page.navigate("/programmes/new");
    page.click("main form button.pri");
    page.waitForURL(url -> url.contains("/edit/"));
    return page.url().replaceFirst(".*/programmes/([0-9a-f-]+).*", "$1");
  }
}
