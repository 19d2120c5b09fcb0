package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** One year through all rooms, by both sides, each step standing on the one before. */
@ExtendWith(OnPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MembershipYearIT {
  private static final String ZHOVKVA = "Жовківська";
  private BrowserContext atTheOffice;
  private BrowserContext atTheCouncil;
  private Page office;
  private Page clerk;
  private String council;
  private String programme;

  @BeforeAll
  void signIn(Browser browser) {
    atTheOffice = browser.of(Person.ADMIN);
    atTheCouncil = browser.of(Person.ZHOVKVA);
    office = atTheOffice.newPage();
    clerk = atTheCouncil.newPage();
  }

  @AfterAll
  void leave() {
    atTheOffice.close();
    atTheCouncil.close();
  }

  @Test
  @Order(1)
  void theRegisterForgivesApostropheAndCase() {
    for (String typed : List.of("камянська", "КАМ'ЯНСЬКА", "кам’янська")) {
      office.navigate("/admin/councils");
      office.fill("main [name=q]", typed);
      office.press("main [name=q]", "Enter");
      office.waitForURL(url -> url.contains("q="));
      office.waitForSelector("main tbody tr:first-child:has-text('Кам’янська міська рада')");
    }
    office.navigate("/admin/councils?q=" + ZHOVKVA);
    council = lastPart(office.getAttribute("main tbody a", "href"));
    office.navigate("/admin/councils/" + council);
    says(office, "Жовківська міська рада");
    faultless(office);
    Screenshots.take(office, "council");
  }

  @Test
  @Order(2)
  void aCandidateIsAdmittedByAnActOfTheBoard() {
    office.navigate("/admin/councils?standing=APPLIED&sort=name");
    String candidate = "/admin/councils/" + lastPart(office.getAttribute("main tbody a", "href"));
    office.navigate(candidate + "/admit");
    faultless(office);
    office.fill("[name=number]", "12/2026");
    office.fill("[name=adoptedOn]", "2026-11-20");
    office.click("main form button.pri");
    says(office, "У досьє немає");
    assertThat(office.getAttribute("[role=alert] a", "href")).isEqualTo("#f-reason");
    office.fill("[name=reason]", "Оригінали показано на засіданні.");
    office.click("main form button.pri");
    office.waitForURL(url -> url.endsWith(candidate));
    says(office, "дійсний член", "12/2026");
  }

  @Test
  @Order(3)
  void aColleagueComesInByTheLetterAndLeavesWhenTheRoleEnds(Platform platform, Browser browser) {
    String email = "colleague@example.org";
    office.navigate("/admin/people/invite");
    office.fill("[name=email]", email);
    office.fill("[name=name]", "Ірина Мельник");
    office.selectOption("[name=role]", "OBSERVER");
    office.click("main form button.pri");
    says(office, "Запрошення надіслано на " + email);
    String link = Letters.linkTo(platform, email, "/admin/invitation/");
    try (var context = browser.stranger()) {
      Page colleague = context.newPage();
      colleague.navigate(link);
      faultless(colleague);
      colleague.fill("[name=password]", "закороткий");
      colleague.fill("[name=again]", "закороткий");
      colleague.click("main form button.pri, form button.pri");
      assertThat(colleague.locator("[role=alert]").innerText()).contains("12 символів");
      colleague.fill("[name=password]", "зелена-миска-співає");
      colleague.fill("[name=again]", "зелена-миска-співає");
      colleague.click("form button.pri");
      colleague.waitForURL(url -> url.contains("/sign-in"));
      colleague.fill("[name=email]", email);
      colleague.fill("[name=password]", "зелена-миска-співає");
      colleague.click("form button.pri");
      colleague.waitForURL(url -> !url.contains("/sign-in"));
      says(colleague, "Огляд");
      assertThat(colleague.navigate("/admin/people").status()).isEqualTo(403);
      endRoleOf("Ірина Мельник");
      colleague.navigate("/admin/councils");
      assertThat(colleague.url()).contains("/sign-in");
    }
  }

  private void endRoleOf(String name) {
    office.navigate("/admin/people?q=" + name);
    office.click("main tbody a");
    office.click("main tbody a.btn");
    office.click(".confirm button");
    says(office, "Роль припинено");
  }

  @Test
  @Order(4)
  void theClerkDraftsNextYearsProgrammeFromTheLastOne() {
    clerk.navigate("/programmes/new");
    faultless(clerk);
    clerk.click("main form button.pri");
    clerk.waitForURL(url -> url.contains("/edit/"));
    programme = clerk.url().replaceFirst(".*/programmes/([0-9a-f-]+).*", "$1");
    clerk.navigate("/programmes/" + programme + "/edit/funding");
    faultless(clerk);
    says(clerk, "Внесок", "тариф");
    Screenshots.take(clerk, "wizard");
    clerk.locator("[name=amount]").first().fill("12 000,5x");
    clerk.locator("main form button.pri").click();
    assertThat(clerk.locator("[role=alert]").innerText()).contains("12 000,5x");
    assertThat(clerk.locator("[name=amount]").first().inputValue()).isEqualTo("12 000,5x");
    clerk.locator("[name=amount]").first().fill("13 772,40");
    clerk.locator("main form button.pri").click();
    clerk.waitForURL(url -> url.endsWith("/edit/measures"));
    clerk.navigate("/programmes/" + programme + "/edit/check");
    faultless(clerk);
  }

  @Test
  @Order(5)
  void fourPapersComeAsWordAndAsPdf() {
    for (String kind : List.of("executive-decision", "session-decision", "programme", "passport")) {
      APIResponse docx = paper(kind + ".docx");
      APIResponse pdf = paper(kind + ".pdf");
      assertThat(docx.body()).startsWith('P', 'K');
      assertThat(new String(pdf.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
          .isEqualTo("%PDF-");
    }
    assertThat(clerk.request().get("/programmes/" + programme + "/documents/poem.pdf").status())
        .isEqualTo(404);
  }

  private APIResponse paper(String name) {
    APIResponse paper = clerk.request().get("/programmes/" + programme + "/documents/" + name);
    assertThat(paper.status()).as(name).isEqualTo(200);
    assertThat(paper.headers().get("content-disposition")).startsWith("attachment");
    return paper;
  }

  @Test
  @Order(6)
  void onlyTheSessionAfterTheCommitteeApproves() {
    fillAct("session", "16/VIII-870", "2026-11-22");
    assertThat(clerk.locator("[role=alert]").innerText()).contains("виконавчого комітету");
    assertThat(clerk.inputValue("[name=number]")).isEqualTo("16/VIII-870");
    act("committee", "24/9", "2026-11-20");
    says(clerk, "погоджено", "24/9");
    act("session", "16/VIII-870", "2026-11-22");
    says(clerk, "затверджено", "16/VIII-870");
    faultless(clerk);
    Screenshots.take(clerk, "programme");
  }

  private void fillAct(String body, String number, String date) {
    clerk.navigate("/programmes/" + programme + "/acts/" + body);
    clerk.fill("[name=number]", number);
    clerk.fill("[name=date]", date);
    clerk.click("main form button.pri");
  }

  private void act(String body, String number, String date) {
    fillAct(body, number, date);
    clerk.waitForURL(url -> url.endsWith("/programmes/" + programme));
  }

  @Test
  @Order(7)
  void theInvoiceIsIssuedPaidAndTheAccountSettled() {
    office.navigate("/admin/invoices/new?year=2027&council=" + council);
    faultless(office);
    says(office, "13 772,40");
    office.click(".confirm button");
    office.waitForURL(url -> url.matches(".*/invoices/[0-9a-f-]{36}"));
    String invoice = lastPart(office.url());
    Screenshots.take(office, "invoice");
    clerk.navigate("/account");
    faultless(clerk);
    says(clerk, "13 772,40");
    APIResponse pdf = clerk.request().get("/account/invoices/" + invoice + "/paper.pdf");
    assertThat(pdf.status()).isEqualTo(200);
    office.navigate("/admin/payments/new?council=" + council);
    office.fill("[name=documentNumber]", "77");
    office.fill("[name=purpose]", "Членський внесок за 2027 рік. Без ПДВ");
    office.click("main form button.pri");
    says(office, "Платіж внесено");
    clerk.navigate("/account");
    says(clerk, "До сплати 0,00");
    Screenshots.take(clerk, "account");
  }

  @Test
  @Order(8)
  void aToolSwitchedOnIsSeenByTheCouncil() {
    office.navigate("/admin/councils/" + council + "/tools/switch?tool=petitions");
    faultless(office);
    office.click(".confirm button");
    office.waitForURL(url -> url.endsWith("/tools"));
    clerk.navigate("/tools");
    faultless(clerk);
    says(clerk, "Місцеві петиції", "Увімкнено");
  }

  @Test
  @Order(9)
  void whoIsOverduePastTheGracePeriodGetsNoNewTool(Browser browser) {
    try (var context = browser.of(Person.KANIV)) {
      Page late = context.newPage();
      late.navigate("/account");
      says(late, "Прострочено");
      late.navigate("/tools");
      says(late, "нові інструменти");
      faultless(late);
    }
    office.navigate("/admin/councils?q=Канівська");
    String kaniv = lastPart(office.getAttribute("main tbody a", "href"));
    office.navigate("/admin/councils/" + kaniv + "/tools/switch?tool=budget");
    assertThat(office.locator(".confirm").count()).isZero();
  }

  @Test
  @Order(10)
  void theFeeReportOpensTheRowsBehindItsFigures() {
    office.navigate("/admin/reports/fees?year=2022&by=oblast");
    faultless(office);
    says(office, "Львівська", "12 000,00");
    Screenshots.take(office, "report");
    office.click("main tbody tr:has-text('Львівська') a:has-text('12 000,00')");
    says(office, "Жовківська міська рада");
    assertThat(office.locator("main tbody tr").count()).isEqualTo(1);
    for (String file : List.of("fees.xlsx", "fees.csv"))
      assertThat(office.request().get("/admin/reports/" + file + "?year=2022").status())
          .isEqualTo(200);
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

  private static String lastPart(String address) {
    return address.replaceFirst("[?#].*", "").replaceFirst(".*/", "");
  }
}
