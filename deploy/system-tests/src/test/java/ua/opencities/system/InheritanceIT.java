package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.system.Seen.faultless;
import static ua.opencities.system.Seen.says;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a successor inherits is chosen, looked at, passed and given back. Late, for money moves. */
@ExtendWith(OnPlatform.class)
@Order(1_400_000_010)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InheritanceIT {
  private static final String BEFORE = "Харківська міська рада";
  private static final String HEIR = "Баштанська міська рада";
  private BrowserContext context;
  private Page office;
  private String heir;

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
  void theOfficeChoosesWhoAndSeesWhatThereIs() {
    office.navigate("/admin/councils?q=баштанська");
    office.click("main a:has-text('" + HEIR + "')");
    heir = office.url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    office.click("main nav a[href$='/inheritance']");
    says(office, "Оберіть іншу раду");
    faultless(office);
    office.check("[name=kind][value=MERGED]");
    office.selectOption("select[name=with]", new SelectOption().setLabel(BEFORE + ", Харківська"));
    office.click("main form[method=get] button");
    says(office, BEFORE, "Залишок рахунку", "боргу немає");
    faultless(office);
  }

  @Test
  @Order(2)
  void aFormThatIsNotWholeComesBackWithWhatWasTicked() {
    office.check("[name=history]");
    office.click("button[value=check]");
    assertThat(office.locator("[role=alert] a").count()).as("act and day").isEqualTo(2);
    assertThat(office.isChecked("[name=history]")).isTrue();
    assertThat(office.isChecked("[name=kind][value=MERGED]")).isTrue();
    says(office, BEFORE);
  }

  @Test
  @Order(3)
  void itIsLookedAtOnceMoreAndDone() {
    office.check("[name=account]");
    office.fill("[name=act]", "постанова від 01.11.2026 № 3-IX");
    office.fill("[name=on]", "2026-11-02");
    office.click("button[value=check]");
    says(office, "Перевірте дані", BEFORE, HEIR, "лишається в попередниці");
    faultless(office);
    office.click("button[value=back]");
    assertThat(office.inputValue("[name=act]")).contains("3-IX");
    assertThat(office.isChecked("[name=account]")).isTrue();
    office.click("button[value=check]");
    office.click("button[value=do]");
    office.waitForURL(url -> url.matches(".*/successions/[0-9a-f-]{36}"));
    says(office, "Правонаступництво записано", "3-IX", "Історія членства");
    faultless(office);
    office.navigate(heir);
    says(office, "Успадковано від попередниці", BEFORE, "3-IX");
  }

  @Test
  @Order(4)
  void theSamePairIsRefusedASecondTime() {
    String other =
        office.locator("main .note a[href*='/successions/']").first().getAttribute("href");
    office.navigate(other);
    String before = office.locator("main dl a[href*='/councils/']").first().getAttribute("href");
    office.navigate(heir + "/inheritance?kind=RENAMED&with=" + before.replaceFirst(".*/", ""));
    office.fill("[name=act]", "рішення від 02.11.2026 № 4");
    office.fill("[name=on]", "2026-11-02");
    office.click("button[value=check]");
    assertThat(office.locator("[role=alert]").innerText()).contains("уже записано");
    office.navigate(other);
  }

  @Test
  @Order(5)
  void aCounterActGivesItBackAndBothStayShown() {
    office.click("main a[href$='/undo']");
    office.fill("[name=act]", "службова записка від 03.11.2026 № 5");
    office.fill("[name=on]", "2026-11-03");
    office.click("button[value=check]");
    faultless(office);
    office.click("button[value=do]");
    says(office, "усе повернуто");
    office.navigate("/admin/successions?q=харківська");
    says(office, BEFORE, "Скасовано");
    faultless(office);
    office.navigate(heir);
    says(office, "Успадковано від попередниці", "Повернуто попередниці", "№ 5");
  }

  @Test
  @Order(6)
  void theHeirsClerkReadsThePapersThatWereLeftAndNobodyElseDoes(Browser browser) {
    office.navigate(card("канівська") + "/inheritance?kind=MERGED&with=" + id(card("дрогобицька")));
    office.check("[name=programmes]");
    office.fill("[name=act]", "постанова від 01.11.2026 № 6-IX");
    office.fill("[name=on]", "2026-11-02");
    office.click("button[value=check]");
    office.click("button[value=do]");
    office.waitForURL(url -> url.matches(".*/successions/[0-9a-f-]{36}"));
    try (var heirs = browser.of(Person.KANIV);
        var strangers = browser.of(Person.ZHOVKVA)) {
      Page clerk = heirs.newPage();
      clerk.navigate("/programmes");
      clerk.click("main a[href$='/inherited']");
      says(clerk, "Документ попередниці: Дрогобицька міська рада", "Паспорт програми");
      faultless(clerk);
      String paper = clerk.getAttribute("tbody a[href*='format=pdf']", "href");
      assertThat(heirs.request().get(paper).headers().get("content-type")).contains("pdf");
      assertThat(strangers.request().get(paper).status()).isEqualTo(404);
      office.click("main a[href$='/undo']");
      office.fill("[name=act]", "службова записка від 03.11.2026 № 8");
      office.fill("[name=on]", "2026-11-03");
      office.click("button[value=check]");
      office.click("button[value=do]");
      says(office, "усе повернуто");
      assertThat(heirs.request().get(paper).status()).isEqualTo(404);
    }
  }

  @Test
  @Order(7)
  void whatTheHeirOwesForItsPredecessorIsWrittenOffOnItsAccountAndReversed() {
    office.navigate(heir + "/inheritance?kind=MERGED&with=" + id(card("канівська")));
    office.check("[name=account]");
    office.fill("[name=act]", "постанова від 01.11.2026 № 9-IX");
    office.fill("[name=on]", "2026-11-02");
    office.click("button[value=check]");
    office.click("button[value=do]");
    office.waitForURL(url -> url.matches(".*/successions/[0-9a-f-]{36}"));
    String act = office.url();
    office.navigate(heir + "/account");
    office.click("main a[href*='/taken-over/'][href$='/write-off']");
    says(office, "що перейшов від попередниці", "Канівська міська рада", HEIR);
    faultless(office);
    office.fill("[name=amount]", "999999");
    grounds("Стягнути неможливо");
    assertThat(office.locator("[role=alert]").innerText()).contains("Списати можна не більше");
    assertThat(office.inputValue("[name=reason]")).isEqualTo("Стягнути неможливо");
    office.fill("[name=amount]", "500");
    office.click("main form button.pri");
    faultless(office);
    office.click("main form button.pri");
    office.waitForURL(url -> url.matches(".*/corrections/[0-9a-f-]{36}.*"));
    says(office, "Заборгованість списано", "Борг перейшов від попередниці", HEIR);
    faultless(office);
    Screenshots.take(office, "write-off-of-heir");
    String correction = office.url();
    office.navigate("/admin/invoices?q=канівська");
    says(office, "Перейшло до правонаступниць", "Разом, як у звіті про внески");
    faultless(office);
    Screenshots.take(office, "register-with-heirs");
    office.navigate(correction);
    office.click("main a[href$='/reverse']");
    grounds("Списано помилково");
    office.click("main form button.pri");
    says(office, "Сторно записано");
    String schedule = inInstalments();
    office.navigate(act + "/undo");
    office.fill("[name=act]", "службова записка від 03.11.2026 № 10");
    office.fill("[name=on]", "2026-11-03");
    office.click("button[value=check]");
    office.click("button[value=do]");
    says(office, "усе повернуто");
    office.navigate(schedule);
    says(office, "Завершено, бо борг за цим рахунком перейшов до іншої ради", "№ 10");
  }

  private String inInstalments() {
    office.navigate(heir + "/account");
    office.click("main a[href*='/taken-over/'][href$='/schedule']");
    says(office, "Розстрочити рахунок", "Канівська міська рада", HEIR);
    faultless(office);
    office.fill("[name=first]", "2027-12-01");
    office.selectOption("[name=actDocument]", "DECISION");
    office.fill("[name=actNumber]", "42");
    office.fill("[name=actDate]", "2026-11-20");
    office.fill("[name=reason]", "Касовий розрив");
    office.click("main form button.pri");
    office.waitForURL(url -> url.matches(".*/schedules/[0-9a-f-]{36}.*"));
    says(office, "Борг перейшов від попередниці", HEIR);
    faultless(office);
    Screenshots.take(office, "schedule-of-heir");
    office.click("main form[action$='/approve'] button");
    says(office, "Графік затверджено");
    String schedule = office.url();
    office.click("main dl a[href*='/invoices/']");
    says(office, HEIR + ": Борг перейшов від попередниці");
    faultless(office);
    office.navigate(heir + "/account");
    faultless(office);
    return schedule;
  }

  private void grounds(String reason) {
    office.fill("[name=reason]", reason);
    office.fill("[name=actBody]", "Правління Асоціації");
    office.fill("[name=actNumber]", "42");
    office.fill("[name=actDate]", "2026-11-20");
    office.click("main form button.pri");
  }

  private String card(String word) {
    office.navigate("/admin/councils?q=" + word);
    return office.getAttribute("tbody th a", "href");
  }

  private static String id(String card) {
    return card.replaceFirst(".*/", "");
  }

  @Test
  @Order(8)
  void anObserverReadsAndIsNotAsked(Browser browser) {
    try (var observers = browser.of(Person.OBSERVER)) {
      Page observer = observers.newPage();
      assertThat(observer.navigate("/admin/successions").status()).isEqualTo(200);
      assertThat(observer.navigate(heir + "/inheritance").status()).isEqualTo(403);
    }
  }
}
