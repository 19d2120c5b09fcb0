package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A council without an account applies by the public pages, and the office takes it on. */
@ExtendWith(OnPlatform.class)
class JoinIT {
  private static final String EMAIL = "applicant@example.org";
  private static final byte[] PDF =
      ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
              + "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
          .getBytes(StandardCharsets.US_ASCII);

  @Test
  void aCouncilAppliesByALinkAndTheOfficeLeadsItBeforeTheBoard(Platform platform, Browser browser) {
    try (BrowserContext stranger = browser.stranger();
        BrowserContext office = browser.of(Person.ADMIN)) {
      Page applicant = stranger.newPage();
      Page desk = office.newPage();
      applies(applicant, "киівська", "Київська міська рада", EMAIL); // as people type it
      String link = Letters.linkTo(platform, EMAIL, "/application/");

      applicant.navigate(link);
      whole(applicant, "/language/en");
      desk.navigate("/admin/candidates?q=київськ");
      assertThat(desk.innerText("#candidate-list")).doesNotContain("Київська міська рада");
      applicant.click("form button.pri");
      says(applicant, "Офіс отримав заяву");
      Screenshots.take(applicant, "application");
      applicant.setViewportSize(Browser.DESK, 900);

      desk.navigate("/admin/candidates?q=київськ");
      desk.click("#candidate-list a:has-text('Київська міська рада')");
      whole(desk, null);
      accept(desk, null);
      applicant.navigate(link);
      says(applicant, "Документи на підпис");
      whole(applicant, "/language/en");
      assertThat(stranger.request().get(applicant.getAttribute("ul.tasks a", "href")).body().length)
          .isGreaterThan(2000);
      handIn(applicant, "AGREEMENT");
      handIn(applicant, "APPLICATION");

      desk.reload();
      accept(desk, "15/26");
      accept(desk, null);
      says(desk, "заяву подано");
      applicant.navigate(link);
      says(applicant, "чекає на рішення Правління");
      desk.click("a:has-text('Протокол Правління')");
      assertThat(desk.locator("[name=council]:checked").count()).isEqualTo(1);
      desk.fill("#f-number", "15/2026");
      desk.fill("#f-adoptedOn", "2026-11-20");
      if (desk.locator("#f-reason").count() > 0) desk.fill("#f-reason", "Решту внесе офіс.");
      desk.click("main form button.pri");
      says(desk, "Прийнято 1 раду");
      applicant.navigate(link);
      says(applicant, "Рада стала членом асоціації");
    }
  }

  @Test
  void aCouncilShowsInterestBeforeItDecidesAndHandsItsDecisionInByTheSameLink(
      Platform platform, Browser browser) {
    String email = "interested@example.org";
    try (BrowserContext stranger = browser.stranger();
        BrowserContext office = browser.of(Person.ADMIN)) {
      Page desk = office.newPage();
      enterTurka(desk);
      Page writer = stranger.newPage();
      writer.navigate("/join?q=жовківська");
      says(writer, "Рада вже член асоціації");
      writer.navigate("/join?q=турківська");
      writer.click("#join-found a:has-text('Турківська міська рада')");
      writer.click("a:has-text('Повідомити про інтерес')");
      whole(writer, "/language/en");
      writer.fill("#f-name", "<b>Проба");
      writer.fill("#f-words", "Сесія у грудні <b data-x>.");
      writer.click("form button.pri");
      writer.waitForSelector("#f-name[aria-invalid=true]");
      assertThat(writer.inputValue("#f-words")).isEqualTo("Сесія у грудні <b data-x>.");
      assertThat(Axe.violations(writer)).isEmpty();
      writer.fill("#f-name", "Олена Проба");
      writer.fill("#f-post", "секретарка ради");
      writer.fill("#f-email", email);
      writer.click("form button.pri");
      writer.waitForURL("**/join/sent");
      String link = Letters.linkTo(platform, email, "/application/");
      writer.navigate(link);
      writer.click("form button.pri");
      says(writer, "Офіс бачить інтерес вашої ради");
      whole(writer, "/language/en");

      desk.navigate("/admin/candidates?stage=INTEREST&q=турківськ");
      desk.click("#candidate-list a:has-text('Турківська')");
      says(desk, email);
      says(desk, "Сесія у грудні <b data-x>.");
      assertThat(desk.locator("[data-x]").count()).isZero();
      whole(desk, null);

      writer.click("form button.pri");
      writer.waitForSelector("#f-decisionNumber[aria-invalid=true]");
      writer.fill("#f-decisionNumber", "5/26");
      writer.fill("#f-decidedOn", "2026-11-02");
      writer.setInputFiles("#f-file", new FilePayload("рішення.pdf", "application/pdf", PDF));
      writer.click("form button.pri");
      says(writer, "Офіс отримав заяву");
      desk.reload();
      says(desk, "5/26");
    }
  }

  @Test
  void theOfficeReturnsWithRemarksAndTheApplicantAnswersByTheLetter(
      Platform platform, Browser browser) {
    try (BrowserContext office = browser.of(Person.ADMIN);
        BrowserContext stranger = browser.stranger()) {
      Page applicant = stranger.newPage();
      String email = "kalush@example.org";
      applies(applicant, "калуськ", "Калуська міська рада", email);
      applicant.navigate(Letters.linkTo(platform, email, "/application/"));
      applicant.click("form button.pri");
      says(applicant, "Офіс отримав заяву");
      Page desk = office.newPage();
      desk.navigate("/admin/candidates?turn=OFFICE&q=калуськ");
      desk.click("#candidate-list a:has-text('Калуська')");
      desk.click("a:has-text('Повернути із зауваженнями')");
      assertThat(Axe.violations(desk)).isEmpty();
      desk.click("main form button.pri");
      desk.waitForSelector("#f-remarks[aria-invalid=true]");
      desk.fill("#f-remarks", "Немає печатки на рішенні.");
      desk.click("main form button.pri");
      says(desk, "Повернуто");
      applicant.reload();
      says(applicant, "Немає печатки на рішенні.");
      applicant.fill("#f-answer", "Передаємо новий скан <b data-x>.");
      applicant.click("form[action$='/answer'] button");
      says(applicant, "Передаємо новий скан <b data-x>.");
      assertThat(applicant.locator("[data-x]").count()).isZero();
      desk.reload();
      says(desk, "Передаємо новий скан <b data-x>.");
      desk.check("[name=verdict][value=AGAINST]");
      desk.click("form[action$='/opinions'] button");
      desk.waitForSelector("#f-opinion[aria-invalid=true]");
      desk.fill("#f-opinion", "Рішення без печатки.");
      desk.click("form[action$='/opinions'] button");
      says(desk, "проти");
    }
  }

  @Test
  void aWrongFileKeepsWhatWasTypedAndAProgramThatFillsInEverythingIsToldTheSame(
      Platform platform, Browser browser) {
    try (BrowserContext stranger = browser.stranger()) {
      Page page = stranger.newPage();
      fillIn(page, "ічнянська", "Ічнянська міська рада", "wrong-file@example.org");
      page.setInputFiles(
          "#f-file",
          new FilePayload(
              "рішення.pdf",
              "application/pdf",
              "<script>1</script>".getBytes(StandardCharsets.UTF_8)));
      page.click("form button.pri");
      page.waitForSelector("#f-file[aria-invalid=true]");
      assertThat(page.inputValue("#f-name")).isEqualTo("Олена Проба");
      assertThat(page.inputValue("#f-decisionNumber")).isEqualTo("77/1");
      assertThat(Axe.violations(page)).isEmpty();

      page.setInputFiles("#f-file", new FilePayload("рішення.pdf", "application/pdf", PDF));
      page.evaluate("() => document.querySelector('[name=website]').value = 'http://spam.example'");
      page.click("form button.pri");
      page.waitForURL("**/join/sent");
      page.navigate("/join/lost");
      page.fill("#f-email", "wrong-file@example.org");
      page.click("form button.pri");
      page.waitForURL("**/join/sent");
      Letters.linkTo(platform, EMAIL_OF_THE_DEMONSTRATION, "/application/");
      assertThat(List.of(platform.mail().getReceivedMessages()))
          .noneMatch(message -> Letters.isTo(message, "wrong-file@example.org"));
    }
  }

  private static final String EMAIL_OF_THE_DEMONSTRATION = "kharkiv@demo.opencities.example";

  /** A council of this test alone. */
  private static void enterTurka(Page desk) {
    desk.navigate("/admin/councils/new");
    desk.fill("[name=katottg]", "UA46080190000096121");
    desk.fill("[name=name]", "Турківська міська рада");
    desk.fill("[name=centreName]", "Турка");
    desk.click("main form button.pri");
    desk.click("button[value=do]");
    desk.waitForURL(url -> url.matches(".*/councils/[0-9a-f-]{36}"));
  }

  private static void applies(Page page, String typed, String council, String email) {
    fillIn(page, typed, council, email);
    page.setInputFiles("#f-file", new FilePayload("рішення.pdf", "application/pdf", PDF));
    page.click("form button.pri");
    page.waitForURL("**/join/sent");
  }

  private static void fillIn(Page page, String typed, String council, String email) {
    page.navigate("/sign-in");
    page.click("a[href$='/join']");
    page.fill("#f-q", typed);
    page.click("form button.pri");
    page.click("#join-found a:has-text('" + council + "')");
    whole(page, "/language/en");
    page.fill("#f-name", "Олена Проба");
    page.fill("#f-post", "секретарка ради");
    page.fill("#f-email", email);
    page.fill("#f-decisionNumber", "77/1");
    page.fill("#f-decidedOn", "2026-11-02");
  }

  private static void handIn(Page page, String part) {
    page.check("[name=part][value=" + part + "]");
    page.setInputFiles("#f-file", new FilePayload("підписано.pdf", "application/pdf", PDF));
    page.click("form[action$='/files'] button");
    says(page, "Файл передано");
  }

  private static void accept(Page desk, String number) {
    desk.click(".acts a:has-text('Прийняти')");
    assertThat(Axe.violations(desk)).isEmpty();
    if (number != null) desk.fill("#f-number", number);
    if (desk.inputValue("#f-adoptedOn").isEmpty()) desk.fill("#f-adoptedOn", "2026-11-10");
    desk.click("main form button.pri");
    says(desk, "Документ прийнято");
  }

  /** In both languages, to axe, and on a phone. */
  private static void whole(Page page, String otherLanguage) {
    assertThat(Axe.violations(page)).isEmpty();
    page.setViewportSize(Browser.PHONE, 844);
    assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
        .isEqualTo(Browser.PHONE);
    if (otherLanguage != null) {
      String here = page.url();
      page.navigate(otherLanguage);
      page.navigate(here);
      assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
      assertThat(Axe.violations(page)).isEmpty();
      page.navigate("/language/uk");
      page.navigate(here);
    }
    page.setViewportSize(Browser.DESK, 900);
  }

  private static void says(Page page, String words) {
    page.waitForSelector("main:has-text('" + words + "')");
  }
}
