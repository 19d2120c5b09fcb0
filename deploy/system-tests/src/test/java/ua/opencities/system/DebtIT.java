package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.system.Seen.faultless;
import static ua.opencities.system.Seen.says;
import static ua.opencities.system.Seen.saysInAnyCase;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A debt that both sides speak of. Late, since the council's invoice then has another sum. */
@ExtendWith(OnPlatform.class)
@Order(1_468_000_000)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DebtIT {
  private BrowserContext offices;
  private BrowserContext councils;
  private Page office;
  private Page council;
  private String invoice;
  private String account;

  @BeforeAll
  void signIn(Browser browser) {
    offices = browser.of(Person.FEES);
    councils = browser.of(Person.KANIV);
    office = offices.newPage();
    council = councils.newPage();
  }

  @AfterAll
  void leave() {
    offices.close();
    councils.close();
  }

  @Test
  @Order(1)
  void theInvoiceIsCorrectedWithoutAMouse() {
    office.navigate("/admin/invoices?q=Канів&year=2026");
    office.click("#money-list tbody th a");
    office.waitForURL(url -> url.matches(".*/invoices/[0-9a-f-]{36}"));
    invoice = office.url();
    account = office.getAttribute("main a[href*='/councils/'][href$='/account']", "href");
    office.navigate(invoice);
    var keys = new Keyboard(office);
    keys.tabTo("a.skip").press("Enter").standsAt("main#main");
    keys.tabTo("main a[href$='/correct']").enter("/correct");
    office.focus("#f-sum");
    keys.type("10000");
    keys.tabTo("#f-reason").type("Уточнено чисельність населення");
    keys.tabTo("#f-actBody").type("Правління Асоціації");
    keys.tabTo("#f-actNumber").type("41");
    keys.tabTo("main form button.pri").press("Enter");
    office.waitForFunction("() => document.querySelector('[role=alert] a[href=\"#f-actDate\"]')");
    assertThat(office.inputValue("#f-reason")).isEqualTo("Уточнено чисельність населення");
    faultless(office);
    office.fill("#f-actDate", "2026-11-20");
    office.click("main form button.pri");
    saysInAnyCase(office, "Зменшено на", "602,80", "Скасувати його не можна");
    faultless(office);
    office.focus("main form button.pri");
    keys.enter("/corrections/[0-9a-f-]{36}.*");
    says(office, "Коригувальний рахунок виставлено", "К-2026/", "10 000,00");
    faultless(office);
  }

  @Test
  @Order(2)
  void aRemainderIsWrittenOffAndTheMistakeReversed() {
    writeOff("4000");
    says(office, "Заборгованість списано", "6 000,00");
    office.click("main a[href$='/reverse']");
    says(office, "Помилкове списання чи повернення не видаляють");
    faultless(office);
    grounds("Списано не той борг");
    saysInAnyCase(office, "Сторно на суму", "4 000,00", "10 000,00");
    faultless(office);
    office.click("main form button.pri");
    says(office, "Сторно записано", "Суми", "СС-2026/", "Скасовує документ");
    faultless(office);
    Screenshots.take(office, "reversal");
    office.click("main dl a[href*='/corrections/']");
    says(office, "Скасовано документом");
    assertThat(office.locator("main a[href$='/reverse']").count()).isZero();
    office.navigate(office.url() + "/reverse");
    says(office, "Документ уже скасовано");
    faultless(office);
    writeOff("1500");
    office.navigate(account);
    says(office, "Сторно списання", "8 500,00");
    faultless(office);
  }

  @Test
  @Order(3)
  void theCouncilSaysLineByLineWhereTheActDiffers() {
    office.click("main a[href$='/reconciliations']");
    office.fill("[name=from]", "2026-01-01");
    office.click("main form button.pri");
    office.waitForURL(url -> url.matches(".*/reconciliations/[0-9a-f-]{36}.*"));
    String act = office.url();
    says(office, "Сторно списання № СС-2026/", "8 500,00");
    faultless(office);

    council.navigate("/account/reconciliations");
    council.click("main table a, main ul.list a");
    council.click("main a[href$='/answer']");
    council.check("[name=verdict][value=DIFFERS]");
    council.click("main form button.pri");
    assertThat(council.locator("[role=alert]").count()).as("a difference needs words").isOne();
    faultless(council);
    council.fill("[name=line-1]", "10000");
    council.fill("[name=note]", "Рахунок обліковуємо за виправленою сумою");
    council.click("main form button.pri");
    council.waitForURL(url -> !url.contains("/answer"));
    says(council, "10 000,00", "602,80");
    faultless(council);
    byte[] signed = councils.request().get(council.url() + "/paper.pdf").body();
    council.click("main a[href$='/copy']");
    council.setInputFiles("[name=file]", new FilePayload("акт.pdf", "application/pdf", signed));
    council.click("main form button.pri");
    council.waitForURL(url -> !url.endsWith("/copy"));
    says(council, "акт.pdf");
    faultless(council);

    office.navigate(act);
    saysInAnyCase(office, "Рахунок обліковуємо за виправленою сумою", "акт.pdf", "602,80");
    faultless(office);
    Screenshots.take(office, "reconciliation-differs");
  }

  @Test
  @Order(4)
  void whatKeepsTheCouncilFromPayingIsSeenBesideTheArrears() {
    council.navigate("/year/2026");
    council.click("main a[href$='/obstacles/new']");
    council.waitForURL(url -> url.endsWith("/obstacles/new"));
    var keys = new Keyboard(council);
    council.focus("[name=kind]");
    keys.press("Space");
    assertThat(council.isChecked("[name=kind][value=BLOCKED_BY_TREASURY]")).isTrue();
    council.fill("[name=since]", "2026-11-05");
    council.fill("[name=note]", "Казначейство не проводить видатки міста");
    faultless(council);
    keys.tabTo("main form button.pri").enter("/year/2026(\\?.*)?");
    saysInAnyCase(council, "Казначейство не проводить", "5 листопада 2026");
    faultless(council);
    for (String page : new String[] {account, invoice}) {
      office.navigate(page);
      saysInAnyCase(office, "Казначейство не проводить видатки міста", "5 листопада 2026");
      faultless(office);
    }
    office.navigate("/admin/invoices?hindered=true&year=2026");
    saysInAnyCase(office, "Канівська", "Заблоковано Казначейством");
    faultless(office);
  }

  @Test
  @Order(5)
  void anEnglishReaderSeesItOnAPhone() {
    office.setViewportSize(Browser.PHONE, 844);
    office.navigate("/admin/language/en?back=" + account.replaceFirst("^/admin", ""));
    office.navigate(account);
    says(office, "Reversed write-off", "What keeps it from paying");
    assertThat(office.evaluate("() => document.documentElement.scrollWidth"))
        .isEqualTo(Browser.PHONE);
    faultless(office);
    office.navigate("/admin/corrections");
    says(office, "reversed");
    assertThat(office.evaluate("() => document.documentElement.scrollWidth"))
        .isEqualTo(Browser.PHONE);
    faultless(office);
    Screenshots.take(office, "corrections-390");
    office.navigate("/admin/language/uk?back=/invoices");
  }

  private void writeOff(String amount) {
    office.navigate(invoice);
    office.click("main a[href$='/write-off']");
    office.fill("[name=amount]", amount);
    grounds("Безнадійна заборгованість");
    faultless(office);
    office.click("main form button.pri");
    office.waitForURL(url -> url.matches(".*/corrections/[0-9a-f-]{36}.*"));
    faultless(office);
  }

  private void grounds(String reason) {
    office.fill("[name=reason]", reason);
    office.fill("[name=actBody]", "Правління Асоціації");
    office.fill("[name=actNumber]", "42");
    office.fill("[name=actDate]", "2026-11-21");
    office.click("main form button.pri");
    office.waitForFunction("() => !document.querySelector('[name=reason]:not([type=hidden])')");
  }
}
