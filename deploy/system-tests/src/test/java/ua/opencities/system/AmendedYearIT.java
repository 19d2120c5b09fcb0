package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A year that does not go as approved: less money, agreed with the office, decided anew, written
 * down, reported on. Each step stands on the one before. By a council whose year no other test
 * touches.
 */
@ExtendWith(OnPlatform.class)
@Order(1_475_000_000)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AmendedYearIT {
  private static final String YEAR = "/year/2026";
  private static final char BLANK = (char) 0xa0;
  private static final byte[] SCAN =
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
          .getBytes(StandardCharsets.US_ASCII);
  private BrowserContext atTheCouncil;
  private Page clerk;
  private String amended;

  @BeforeAll
  void signIn(Platform platform, Browser browser) {
    atTheCouncil = Colleague.of("Ужгородська міська", "Ганна Верба", platform, browser);
    clerk = atTheCouncil.newPage();
  }

  @AfterAll
  void leave() {
    atTheCouncil.close();
  }

  @Test
  @Order(1)
  void theCouncilTellsWhatItCannotFundAndTheOfficeAgreesWhenTheRestIsDue(Browser browser) {
    clerk.navigate(YEAR + "/shortfall");
    clerk.fill("[name=fundable]", "тридцять");
    clerk.click("main form button.pri");
    assertThat(problems()).containsExactly("#f-fundable", "#f-words");
    assertThat(clerk.inputValue("[name=fundable]")).isEqualTo("тридцять");
    faultless(clerk);
    clerk.fill("[name=fundable]", "30 000,00");
    clerk.fill("[name=words]", "Видатки переспрямовано на укриття у школах");
    clerk.click("main form button.pri");
    clerk.waitForURL(url -> url.endsWith(YEAR));
    says(clerk, "30 000,00", "Видатки переспрямовано");

    try (BrowserContext atTheOffice = browser.of(Person.ADMIN)) {
      Page office = atTheOffice.newPage();
      office.navigate("/admin/shortfalls");
      office.click("main tbody a:has-text('Ужгородська')");
      office.click("main a[href$='/years/2026/shortfall']");
      office.fill("[name=dueOn]", "2026-12-18");
      faultless(office);
      office.click("main form button.pri");
      office.waitForURL(url -> url.endsWith("/years/2026"));
      says(office, "18 грудня 2026");
    }
  }

  @Test
  @Order(2)
  void theAmendingDecisionIsDraftedFromItAndTakenByBothBodies() {
    clerk.navigate(YEAR);
    says(clerk, "18 грудня 2026");
    clerk.click("form[action$='/shortfall/amend'] button");
    clerk.waitForURL(url -> url.contains("/programmes/"));
    amended = Drafting.of(clerk);
    faultless(clerk);
    clerk.navigate("/programmes/" + amended + "/edit/funding");
    assertThat(clerk.locator("[name=amount]").first().inputValue().replace(BLANK, ' '))
        .isEqualTo("30 000,00");
    Acting.record(clerk, amended, "committee", "41/7", "2026-11-19");
    Acting.record(clerk, amended, "session", "52/4-VIII", "2026-11-23");
    faultless(clerk);
    says(clerk, "52/4-VIII");
    var decision =
        clerk.request().get("/programmes/" + amended + "/documents/amending-decision.pdf");
    assertThat(decision.status()).isEqualTo(200);
  }

  @Test
  @Order(3)
  void aSignedCopyIsAttachedToTheDecision() {
    clerk.navigate("/programmes/" + amended + "/acts/amended/copy");
    clerk.setInputFiles(
        "#f-file", new FilePayload("рішення підписане.pdf", "application/pdf", SCAN));
    faultless(clerk);
    clerk.click("main form button.pri");
    clerk.waitForURL(url -> url.endsWith("/programmes/" + amended));
    says(clerk, "рішення підписане.pdf");
  }

  @Test
  @Order(4)
  void theYearsMoneyIsWrittenOnAPhoneByKeyboard() {
    Page phone = atTheCouncil.newPage();
    phone.setViewportSize(390, 844);
    phone.navigate(YEAR + "/money/new?step=LEGAL_COMMITMENT");
    write(phone, "LEGAL_COMMITMENT", "500,00", "48").press("Enter");
    phone.waitForSelector("[role=alert]");
    assertThat(phone.inputValue("#f-document")).isEqualTo("48");
    faultless(phone);
    phone.navigate(YEAR + "/money/new");
    write(phone, "PLANNED", "500,00", "52/5-VIII").enter(YEAR);
    phone.navigate(YEAR + "/money/new?step=LEGAL_COMMITMENT");
    write(phone, "LEGAL_COMMITMENT", "500,00", "48").enter(YEAR);
    says(phone, "500,00", "52/5-VIII");
    faultless(phone);
    assertThat(phone.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
    phone.close();
  }

  private static Keyboard write(Page page, String step, String amount, String document) {
    assertThat(page.isChecked("[name=step][value=" + step + "]")).isTrue();
    var keys = new Keyboard(page);
    keys.tabTo("#f-amount").type(amount).tabTo("#f-date");
    page.fill("#f-date", "2026-11-20");
    return keys.tabTo("#f-document").type(document);
  }

  @Test
  @Order(5)
  void theReportIsFilledSavedAndPrinted() {
    clerk.navigate(YEAR + "/report");
    faultless(clerk);
    clerk.fill("[name=actual-0]", "багато");
    clerk.fill("[name=conclusion]", "Програму виконано в межах виділених коштів.");
    clerk.click("main form button.pri");
    assertThat(problems()).contains("#f-actual-0");
    assertThat(clerk.inputValue("[name=conclusion]")).startsWith("Програму виконано");
    clerk.fill("[name=actual-0]", "30 000,00");
    for (var answer : clerk.locator("select[name^=fulfilment]").all()) answer.selectOption("DONE");
    clerk.click("main form button:not(.pri)");
    clerk.waitForURL(url -> url.contains("/report"));
    says(clerk, "30 000,00");
    faultless(clerk);
    var folder = clerk.request().get(YEAR + "/folder.zip");
    assertThat(folder.status()).isEqualTo(200);
    assertThat(new String(folder.body(), StandardCharsets.UTF_8))
        .contains("рішення підписане.pdf", "report/report-1.json", "shortfall/said-2.json");
  }

  @SuppressWarnings("unchecked")
  private List<String> problems() {
    return (List<String>)
        clerk
            .locator("[role=alert] a")
            .evaluateAll("links => links.map(link => link.getAttribute('href'))");
  }

  /** Waits for the words; any blank of the page stands for a blank of the test. */
  private static void says(Page page, String... words) {
    for (String word : words) {
      for (int tries = 0; tries < 60 && !text(page).contains(word); tries++)
        page.waitForTimeout(250);
      assertThat(text(page)).contains(word);
    }
  }

  private static String text(Page page) {
    return page.locator("main").innerText().replaceAll("[\\s\\u00a0]+", " ");
  }

  private static void faultless(Page page) {
    assertThat(Axe.violations(page)).as(page.url()).isEmpty();
  }
}
