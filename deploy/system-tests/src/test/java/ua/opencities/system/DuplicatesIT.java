package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.system.Seen.faultless;
import static ua.opencities.system.Seen.says;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** One council entered twice is found, compared, merged and, for the tests after, parted again. */
@ExtendWith(OnPlatform.class)
@Order(1_400_000_020)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DuplicatesIT {
  private static final String LIST = "/admin/councils/duplicates";
  private static final String KEPT = "Дубенська міська рада";
  private static final String TWICE = "Дубненська міська рада";
  private static final String REASON = "Раду внесено вдруге";
  private BrowserContext context;
  private Page office;
  private String gone;

  @BeforeAll
  void signIn(Browser browser) {
    context = browser.of(Person.ADMIN);
    office = context.newPage();
  }

  @AfterAll
  void leave() {
    context.close();
  }

  @Test
  @Order(1)
  void thePairIsOfferedWithItsSigns() {
    office.navigate("/admin/councils");
    office.click("main nav a[href$='/councils/duplicates']");
    says(office, KEPT, TWICE, "та сама громада за КАТОТТГ", "Імовірно одна рада");
    faultless(office);
    gone = office.locator("main a:text-is('" + TWICE + "')").getAttribute("href");
  }

  @Test
  @Order(2)
  void whatIsTwoCouncilsIsNoMoreOfferedUntilTheMarkIsTakenBack() {
    office.click("main tr:has-text('" + TWICE + "') a[href$='/apart']");
    faultless(office);
    office.click("main form button.pri");
    assertThat(office.locator("[role=alert] a").count()).isEqualTo(1);
    office.fill("[name=reason]", "Два різні села");
    office.click("main form button.pri");
    says(office, "позначено як різні ради");
    assertThat(office.locator("main tr:has-text('" + TWICE + "')").count()).isZero();
    office.navigate(LIST + "/apart");
    says(office, TWICE, "Два різні села");
    faultless(office);
    office.click("main tr:has-text('" + TWICE + "') button");
    says(office, "Позначку знято");
  }

  @Test
  @Order(3)
  void theMemberCannotGoButTheOtherCan() {
    office.navigate(LIST);
    office.click("main tr:has-text('" + TWICE + "') a[href$='/merge']");
    says(office, "Запис, що залишається", "У чому записи різняться");
    faultless(office);
    office.click("main a:has-text('Залишити інший запис')");
    says(office, "Так об’єднати не можна", "Акти членства", "Інший запис такого не має");
    faultless(office);
    office.click("main section a:has-text('Залишити інший запис')");
  }

  @Test
  @Order(4)
  void itIsLookedAtOnceMoreAndDone() {
    office.click("button[value=check]");
    assertThat(office.locator("[role=alert] a").count()).as("the reason").isEqualTo(1);
    office.check("[name=take-KATOTTG][value=KEPT]");
    office.fill("[name=reason]", REASON);
    office.click("button[value=check]");
    says(office, "Перевірте дані", REASON);
    faultless(office);
    office.click("button[value=back]");
    assertThat(office.inputValue("[name=reason]")).isEqualTo(REASON);
    office.click("button[value=check]");
    office.click("button[value=do]");
    office.waitForURL(url -> url.matches(".*/councils/mergers/[0-9a-f-]{36}"));
    says(office, "Записи об’єднано", REASON);
    faultless(office);
  }

  @Test
  @Order(5)
  void theOldAddressAndNameLeadToTheCouncil() {
    String record = office.url();
    office.navigate(gone);
    says(office, "«" + TWICE + "» об’єднано з цією радою");
    assertThat(office.locator("h1").innerText()).isEqualTo(KEPT);
    office.navigate("/admin/councils?q=дубненська");
    says(office, KEPT);
    assertThat(office.locator("main tr:has-text('" + TWICE + "')").count()).isZero();
    office.navigate(record);
  }

  @Test
  @Order(6)
  void theMergerIsUndoneAndThePairIsBack() {
    office.click("main a[href$='/undo']");
    faultless(office);
    office.click("main form button.pri");
    says(office, "Об’єднання скасовано");
    String record = office.url();
    office.navigate(record + "/undo");
    assertThat(office.url()).as("nothing is left to be undone").isEqualTo(record);
    office.navigate(LIST);
    says(office, TWICE);
    office.navigate(gone);
    assertThat(office.locator("h1").innerText()).isEqualTo(TWICE);
  }

  @Test
  @Order(7)
  void anObserverReadsAndIsNotAsked(Browser browser) {
    try (var observers = browser.of(Person.OBSERVER)) {
      Page observer = observers.newPage();
      assertThat(observer.navigate(LIST).status()).isEqualTo(200);
      assertThat(observer.locator("main a[href$='/merge']").count()).isZero();
      assertThat(observer.navigate("/admin/api/v1/councils/duplicates").text())
          .contains("\"likely\":true", "KATOTTG");
      String id = gone.replaceFirst(".*/", "");
      assertThat(observer.navigate(LIST + "/" + id + "/" + id + "/merge").status()).isEqualTo(403);
    }
  }
}
