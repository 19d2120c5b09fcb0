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

/**
 * What the office does to the register itself, each deed checked before it is done. Late, since one
 * council more would stand in other tests' lists.
 */
@ExtendWith(OnPlatform.class)
@Order(1_400_000_000)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegisterDeedsIT {
  private BrowserContext context;
  private Page office;
  private String card;

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
  void aCouncilIsCheckedAndEnteredOnce() {
    office.navigate("/admin/councils");
    office.click("main a[href$='/councils/new']");
    office.click("main form button.pri");
    assertThat(office.locator("[role=alert] a").count()).as("code, name and centre").isEqualTo(3);
    faultless(office);

    office.fill("[name=katottg]", "UA46060130000059055");
    office.fill("[name=name]", "Пробна міська рада");
    office.fill("[name=centreName]", "Пробне");
    office.click("main form button.pri");
    says(office, "Перевірте дані", "Львівська область");
    faultless(office);
    office.click("button[value=do]");
    assertThat(alert()).contains("уже є в реєстрі");

    office.fill("[name=katottg]", "UA46060130000088888");
    office.click("main form button.pri");
    office.click("button[value=back]");
    assertThat(office.inputValue("[name=centreName]")).isEqualTo("Пробне");
    office.click("main form button.pri");
    office.click("button[value=do]");
    office.waitForURL(url -> url.matches(".*/councils/[0-9a-f-]{36}"));
    card = office.url().replaceFirst("^https?://[^/]+", "");
    says(office, "Пробна міська рада", "Раду внесено до реєстру", "контакт");
  }

  @Test
  @Order(2)
  void itsTerritoryIsMarked() {
    open("territory");
    office.check("[name=status][value=HOSTILITIES]");
    office.fill("[name=from]", "2026-10-01");
    office.fill("[name=until]", "2026-09-01");
    office.click("main form button.pri");
    assertThat(office.getAttribute("[role=alert] a", "href")).isEqualTo("#f-until");
    faultless(office);
    office.fill("[name=until]", "");
    office.click("main form button.pri");
    faultless(office);
    office.click("button[value=do]");
    says(office, "активні бойові дії");
  }

  @Test
  @Order(3)
  void anAdministrationComesAndGoes() {
    open("administration");
    office.fill("[name=administration]", "Пробнянська міська військова адміністрація");
    office.fill("[name=since]", "2027-01-01");
    office.click("main form button.pri");
    office.click("button[value=do]");
    assertThat(alert()).contains("ще не настало");
    office.fill("[name=since]", "2026-10-02");
    office.click("main form button.pri");
    faultless(office);
    office.click("button[value=do]");
    says(office, "Пробнянська міська військова адміністрація", "2 жовтня 2026");

    open("administration/end");
    office.click("main form button.pri");
    assertThat(office.getAttribute("[role=alert] a", "href")).isEqualTo("#f-act");
    office.fill("[name=act]", "Указ Президента від 01.11.2026 № 7");
    office.click("main form button.pri");
    says(office, "Рада знову діє сама");
  }

  @Test
  @Order(4)
  void aNewNameKeepsTheFormerOneInSight() {
    open("succession");
    office.fill("[name=name]", "Новопробна міська рада");
    office.fill("[name=on]", "2026-11-02");
    office.fill("[name=act]", "постанова від 01.11.2026 № 1-IX");
    office.click("main form button.pri");
    faultless(office);
    office.click("button[value=do]");
    says(
        office, "Новопробна міська рада", "Пробна міська рада", "1-IX", "Новопробної міської ради");
    faultless(office);
  }

  @Test
  @Order(5)
  void whoIsReachedAboutWhatIsNotedPutRightAndRemoved() {
    open("contacts/new");
    office.fill("[name=name]", "Відділ бухгалтерії");
    office.fill("[name=phone]", "дзвоніть");
    office.click("main form button.pri");
    assertThat(alert()).contains("З яких питань", "Телефон");
    assertThat(office.inputValue("[name=phone]")).isEqualTo("дзвоніть");
    faultless(office);
    office.selectOption("[name=function]", "FINANCE");
    office.fill("[name=phone]", "");
    office.click("main form button.pri");
    assertThat(alert()).contains("електронну пошту або телефон");
    office.fill("[name=email]", "finance@rada.example");
    office.click("main form button.pri");
    says(office, "Контакт додано", "Фінанси й оплата", "finance@rada.example");
    office.click("a[aria-label='Змінити контакт «Відділ бухгалтерії»']");
    office.fill("[name=phone]", "+380 32 234 56 78");
    office.click("main form button.pri");
    says(office, "Контакт збережено", "+380 32 234 56 78");
    office.click("a[aria-label='Вилучити контакт «Відділ бухгалтерії»']");
    faultless(office);
    office.click(".confirm button.danger");
    says(office, "Контакт вилучено", "Контактів ще немає");
  }

  @Test
  @Order(6)
  void aMistypedCodeIsPutRight() {
    open("code");
    office.fill("[name=katottg]", "уа 46060 13000 0077777");
    office.click("main form button.pri");
    assertThat(office.getAttribute("[role=alert] a", "href")).isEqualTo("#f-reason");
    assertThat(office.inputValue("[name=katottg]")).isEqualTo("уа 46060 13000 0077777");
    faultless(office);
    office.fill("[name=reason]", "набрано чужий код");
    office.click("main form button.pri");
    says(office, "Код КАТОТТГ виправлено", "UA46060130000077777");
  }

  @Test
  @Order(7)
  void eachDeedStandsInTheTrail() {
    office.navigate("/admin/audit?council=" + card.replaceFirst(".*/", ""));
    says(
        office,
        "Раду внесено до реєстру",
        "Позначено стан території",
        "Внесено військову адміністрацію",
        "Рада знову діє сама",
        "Раду перейменовано",
        "Виправлено код КАТОТТГ",
        "Додано контакт ради",
        "Вилучено контакт ради");
  }

  @Test
  @Order(8)
  void aLocalAssociationNeedsNoKatottg() {
    office.navigate("/admin/councils/new");
    office.fill("[name=name]", "Асоціація громад Розточчя");
    office.selectOption("[name=kind]", "ASSOCIATION");
    office.fill("[name=centreName]", "Жовква");
    office.click("main form button.pri");
    assertThat(alert()).contains("єдиний код місцевої асоціації", "Область");
    faultless(office);
    office.fill("[name=edrpou]", "99000994");
    office.selectOption("[name=oblast]", "46");
    office.click("main form button.pri");
    says(office, "Перевірте дані", "Львівська область");
    office.click("button[value=do]");
    says(office, "Асоціація громад Розточчя", "Раду внесено до реєстру", "99000994");
    faultless(office);
  }

  @Test
  @Order(9)
  void anObserverIsNotAsked(Browser browser) {
    try (var observers = browser.of(Person.OBSERVER)) {
      Page observer = observers.newPage();
      observer.navigate(card);
      assertThat(observer.locator("a[href$='/territory']").count()).isZero();
      for (String deed : new String[] {"/territory", "/administration", "/succession", "/code"})
        assertThat(observer.navigate(card + deed).status()).as(deed).isEqualTo(403);
      assertThat(observer.navigate("/admin/councils/new").status()).isEqualTo(403);
    }
  }

  private void open(String deed) {
    office.navigate(card + "/" + deed);
    assertThat(office.locator("h1").count()).isEqualTo(1);
  }

  private String alert() {
    return office.locator("[role=alert]").innerText();
  }
}
