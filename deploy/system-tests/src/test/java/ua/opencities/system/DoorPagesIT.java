package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that no link leads to: behind a letter, and where one may not go. */
@ExtendWith(OnPlatform.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DoorPagesIT {
  private static final String NAME = "Ніна Мар’яненко";
  private static final String NEW_PASSWORD = "синій-потяг-мовчить";
  private static BrowserContext colleague;
  private static BrowserContext officeContext;
  private static Page office;
  private static String email;

  @BeforeAll
  static void invite(Platform platform, Browser browser) {
    colleague = Colleague.of("Канівська міська", NAME, platform, browser);
    officeContext = browser.of(Person.ADMIN);
    office = officeContext.newPage();
  }

  /** The council's letters must not go to a person of this test. */
  @AfterAll
  static void endTheRoles() {
    person();
    while (office.locator("tbody a.btn").count() > 0) {
      office.locator("tbody a.btn").first().click();
      office.click("main form button >> nth=0");
      person();
    }
    colleague.close();
    officeContext.close();
  }

  @Test
  @Order(1)
  void theOfficeFindsAPersonByAnyApostropheAndGivesARole() {
    person();
    email = office.locator(".pagehead p").innerText();
    office.click("main form button.pri");
    assertThat(office.locator("[role=alert]").count()).isPositive();
    faultless(office);
    office.selectOption("[name=role]", "OBSERVER");
    office.click("main form button.pri");
    assertThat(office.locator("body").innerText()).contains("Роль надано.");
    assertThat(office.locator("tbody tr").count()).isEqualTo(2);
    faultless(office);
  }

  @Test
  @Order(2)
  void aForgottenPasswordIsSetAnewByTheLetter(Platform platform, Browser browser) {
    try (var context = browser.stranger()) {
      Page page = context.newPage();
      page.navigate("/admin/sign-in");
      page.click("a[href$='/password/forgotten']");
      faultless(page);
      page.fill("[name=email]", email);
      page.click("form button.pri");
      page.waitForURL(url -> url.endsWith("/password/sent"));
      faultless(page);
      page.navigate(Letters.linkTo(platform, email, "/admin/password/"));
      faultless(page);
      page.fill("[name=password]", "коротко");
      page.fill("[name=again]", "коротко");
      page.click("form button.pri");
      assertThat(page.locator("[aria-invalid=true]").count()).isPositive();
      assertThat(page.inputValue("[name=password]")).as("never sent back").isEmpty();
      faultless(page);
      page.fill("[name=password]", NEW_PASSWORD);
      page.fill("[name=again]", NEW_PASSWORD);
      page.click("form button.pri");
      page.waitForURL(url -> url.endsWith("/admin/sign-in"));
      page.fill("[name=email]", email);
      page.fill("[name=password]", NEW_PASSWORD);
      page.click("form button.pri");
      page.waitForURL(url -> !url.contains("/sign-in"));
      assertThat(page.locator("body").innerText()).contains(NAME);
      page.navigate("/admin/people");
      assertThat(page.locator("h1").innerText()).isEqualTo("Немає доступу");
    }
    Page old = colleague.newPage();
    old.navigate("/");
    assertThat(old.url()).as("sessions of the old password end").contains("/sign-in");
  }

  @ParameterizedTest
  @Order(3)
  @CsvSource({
    "OBSERVER, /admin/people, 403, uk",
    "OBSERVER, /admin/people, 403, en",
    "ADMIN, /admin/nothing/here, 404, uk",
    "ZHOVKVA, /nothing/here, 404, en",
    "ZHOVKVA, /programmes/00000000-0000-0000-0000-000000000000, 404, uk",
    "ADMIN, /admin/invitation/no-such-link, 422, uk"
  })
  void pagesThatRefuseSayWhatToDoNextAtBothWidths(
      Person person, String path, int status, String language, Browser browser) {
    try (var context = browser.of(person)) {
      Page page = context.newPage();
      page.navigate(person.portal() + "/language/" + language);
      for (int width : new int[] {Browser.DESK, Browser.PHONE}) {
        page.setViewportSize(width, 900);
        assertThat(page.navigate(path).status()).isEqualTo(status);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(page.locator("h1").count()).isOne();
        assertThat(page.locator("a.btn.pri").count()).isPositive();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(width);
        faultless(page);
      }
    }
  }

  private static void person() {
    office.navigate("/admin/people?q=мар'яненко");
    office.click("tbody a >> nth=0");
    office.waitForURL(url -> url.matches(".*/people/[0-9a-f-]{36}"));
  }

  private static void faultless(Page page) {
    assertThat(Axe.violations(page)).as(page.url()).isEmpty();
  }
}
