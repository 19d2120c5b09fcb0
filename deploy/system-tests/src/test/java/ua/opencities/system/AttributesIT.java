package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.system.Seen.faultless;
import static ua.opencities.system.Seen.says;
import static ua.opencities.system.Seen.saysInAnyCase;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The office defines what it wants to know of councils, fills it in, finds by it and puts it away.
 */
@ExtendWith(OnPlatform.class)
@Order(1_470_000_000)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AttributesIT {
  private static final String LIST = "/admin/councils/attributes";
  private static final String NAME = "Партнерство з громадою-побратимом";
  private BrowserContext context;
  private Page office;
  private Keyboard keys;
  private String card;

  @BeforeAll
  void signIn(Browser browser) {
    context = browser.of(Person.ADMIN);
    office = context.newPage();
    keys = new Keyboard(office);
  }

  @AfterAll
  void leave() {
    context.close();
  }

  @Test
  @Order(1)
  void isDefinedByKeysAloneWithWhatIsWrongSaidAtItsField() {
    office.navigate("/admin/councils");
    inMain("a[href$='/councils/attributes']").enter("/councils/attributes");
    faultless(office);
    inMain("a[href$='/attributes/new']").enter("/attributes/new");
    inMain("#f-name").type(NAME);
    keys.tabTo("#f-kind");
    office.selectOption("#f-kind", "CHOICE");
    keys.tabTo("main form button.pri").press("Enter").standsAt(".problems");
    assertThat(office.getAttribute("[role=alert] a", "href")).isEqualTo("#f-choices");
    assertThat(office.inputValue("#f-name")).isEqualTo(NAME);
    faultless(office);
    keys.tabTo("#f-choices").type("Польща").press("Enter").type("Литва");
    keys.tabTo("#f-required").press("Space");
    keys.tabTo("#f-shown").press("Space");
    keys.tabTo("main form button.pri").enter("/councils/attributes");
    keys.standsAt(".flash");
    saysInAnyCase(office, NAME, "2 значення", "обов’язкова", "рада бачить");
    keys.tabTo("button[aria-label='Вище: " + NAME + "']").press("Enter").standsAt(".flash");
    saysInAnyCase(office, "переставлено");
    assertThat(office.locator("tbody th").nth(3).innerText()).contains(NAME);
  }

  @Test
  @Order(2)
  void isFilledInOnTheCardAndWhatIsNoNumberComesBackAsItWasTyped() {
    office.navigate("/admin/councils?q=Жовківська");
    office.click("tbody th a");
    office.waitForURL(url -> url.matches(".*/councils/[0-9a-f-]{36}"));
    card = office.url();
    says(office, "Не заповнено обов’язкове: " + NAME, "Участь громадян");
    office.click("a[href$='" + card.replaceFirst(".*/", "/") + "/attributes']");
    office.fill("input[inputmode=numeric]", "дванадцять");
    keys.tabTo("main form button.pri").press("Enter").standsAt(".problems");
    saysInAnyCase(office, "«дванадцять» не є цілим числом", "ознака обов’язкова");
    assertThat(office.inputValue("input[inputmode=numeric]")).isEqualTo("дванадцять");
    faultless(office);
    office.fill("input[inputmode=numeric]", "14");
    office.getByLabel(NAME).selectOption("Литва");
    office.click("main form button.pri");
    saysInAnyCase(office, "змінено 2 значення", "Литва", "14");
    faultless(office);
  }

  @Test
  @Order(3)
  void whoSavesLaterIsToldThatSomeoneElseChangedIt() {
    office.navigate(card + "/attributes");
    try (Page other = context.newPage()) {
      other.navigate(card + "/attributes");
      other.fill("input[inputmode=numeric]", "15");
      other.click("main form button.pri");
      saysInAnyCase(other, "змінено 1 значення");
    }
    office.fill("input[inputmode=numeric]", "16");
    office.click("main form button.pri");
    assertThat(office.locator("[role=alert]").innerText()).containsIgnoringCase("хтось інший");
    assertThat(office.inputValue("input[inputmode=numeric]")).isEqualTo("16");
  }

  @Test
  @Order(4)
  void theRegisterIsNarrowedByItAndItsFilesHaveAColumn() {
    office.navigate("/admin/councils");
    office.selectOption(
        "#f-attribute", new com.microsoft.playwright.options.SelectOption().setLabel(NAME));
    office.waitForSelector("#f-said");
    office.selectOption(
        "#f-said", new com.microsoft.playwright.options.SelectOption().setLabel("Литва"));
    office.waitForURL(url -> url.contains("said="));
    office.waitForSelector("#council-list :text('1 рада')");
    says(office, "Жовківська міська рада");
    faultless(office);
    String csv = file(office.getAttribute("a[href*='export.csv']", "href"));
    assertThat(csv).contains(NAME, "Литва").doesNotContain("Дрогобицька");
    for (String open :
        new String[] {
          "/admin/members/members.csv", "/admin/members/members.json", "/admin/councils/export.json"
        }) assertThat(file(open)).as(open).doesNotContain(NAME, "Литва");
  }

  @Test
  @Order(5)
  void theCouncilReadsWhatItIsShownInEnglishToo(Browser browser) {
    try (var councils = browser.of(Person.ZHOVKVA)) {
      Page clerk = councils.newPage();
      clerk.navigate("/council");
      saysInAnyCase(clerk, NAME, "Литва", "zhovkva-hromada");
      assertThat(clerk.locator("main").innerText()).doesNotContain("старостинських");
      clerk.navigate("/language/en?back=/council");
      saysInAnyCase(clerk, "Field of cooperation", "Civic participation");
      faultless(clerk);
      clerk.navigate("/language/uk?back=/council");
    }
  }

  @Test
  @Order(6)
  void isArchivedWithItsValuesAndTakenBackByAnEnglishReaderOnAPhone() {
    office.setViewportSize(Browser.PHONE, 844);
    office.navigate("/admin/language/en?back=/councils/attributes");
    office.click("button[aria-label='Archive: " + NAME + "']");
    saysInAnyCase(office, "is archived", "The value of 1 council is kept");
    faultless(office);
    assertThat(office.evaluate("() => document.documentElement.scrollWidth"))
        .isEqualTo(Browser.PHONE);
    office.navigate(card);
    assertThat(office.locator("main").innerText()).doesNotContain(NAME);
    office.navigate(LIST);
    office.click("form[action$='/restore'] button");
    saysInAnyCase(office, "in use again");
    office.click("a:has-text('" + NAME + "') >> nth=0");
    saysInAnyCase(office, "The kind cannot change: 1 council has a value", "No longer offer");
    faultless(office);
    office.navigate("/admin/language/uk?back=/councils/attributes");
    office.setViewportSize(Browser.DESK, 900);
  }

  @Test
  @Order(7)
  void eachDeedStandsInTheTrailAndAnObserverOnlyReads(Browser browser) {
    office.navigate("/admin/audit?council=" + card.replaceFirst(".*/", ""));
    says(office, "Змінено значення ознаки ради", "стало: Литва");
    try (var observers = browser.of(Person.OBSERVER)) {
      Page observer = observers.newPage();
      observer.navigate(LIST);
      saysInAnyCase(observer, NAME);
      assertThat(observer.locator("main form, main a.btn.pri").count()).isZero();
      assertThat(observer.navigate(LIST + "/new").status()).isEqualTo(403);
      assertThat(observer.navigate(card + "/attributes").status()).isEqualTo(403);
    }
  }

  private Keyboard inMain(String selector) {
    keys.tabTo("a.skip").press("Enter").standsAt("main#main");
    return keys.tabTo(selector);
  }

  private String file(String address) {
    var answer = context.request().get(address);
    assertThat(answer.status()).as(address).isEqualTo(200);
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
