package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.system.Seen.faultless;
import static ua.opencities.system.Seen.says;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list of members as an office has it, taken in and back again, so that nothing of it stays. */
@ExtendWith(OnPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CouncilImportIT {
  private static final String LIST =
      "КАТОТТГ;Рада;Вид ради;Область;Район;Центр громади;Вид центру;Наша примітка;Кількість старостинських округів\r\n"
          + "UA46060130000077771;Привезенська;міська;Львівська;Львівський;Привезене;місто;нова;5\r\n"
          + "UA46060130000059055;Жовківська міська рада;міська;Львівська;Львівський;Жовква;місто;є;12\r\n"
          + "UA46;Коротка міська рада;міська;Львівська;Львівський;Коротке;місто;зіпсована;\r\n"
          + "UA46060130000077772;Чужа міська рада;міська;Волинська;Львівський;Чуже;місто;сумнівна;\r\n";

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
  void whatIsNoTableIsRefusedAtItsField() {
    office.navigate("/admin/councils");
    office.click("main a[href$='/councils/imports']");
    hand("образ.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0});
    assertThat(office.innerText("[role=alert]")).contains("Потрібна таблиця CSV або XLSX");
    faultless(office);
  }

  @Test
  @Order(2)
  void theKeptMappingKnowsTheColumnsOfTheMembersList() {
    hand("члени.csv", LIST.getBytes(Charset.forName("windows-1251")));
    assertThat(office.inputValue("[name=NAME]")).isEqualTo("Рада");
    assertThat(office.inputValue("[name=IBAN]")).isEmpty();
    assertThat(office.locator("select[name^=attribute-] option:checked").allInnerTexts())
        .as("an attribute is offered the column of its name")
        .anyMatch(chosen -> chosen.startsWith("Кількість старостинських округів"));
    faultless(office);
    office.selectOption("[name=KATOTTG]", "");
    office.click("main form button.pri");
    assertThat(office.getAttribute("[role=alert] a", "href")).isEqualTo("#f-KATOTTG");
    office.selectOption("[name=KATOTTG]", "КАТОТТГ");
    office.click("main form button.pri");
    card = office.url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    says(office, "перевірено", "1 рядок буде записано", "КАТОТТГ має вигляд UA і 17 цифр");
    faultless(office);
  }

  @Test
  @Order(3)
  void aSuspiciousLineWaitsForAPerson() {
    office.navigate(card + "?show=NEW");
    says(office, "Кількість старостинських округів: 5");
    office.navigate(card + "?show=SUSPICIOUS");
    says(office, "У файлі область «Волинська», а код веде до області «Львівська»");
    faultless(office);
    Screenshots.take(office, "council-import");
  }

  @Test
  @Order(4)
  void itIsAppliedInTheBackground() {
    office.navigate(card);
    office.click("main form#apply button.pri");
    office.waitForSelector("main a[href$='/undo']:visible");
    says(office, "застосовано", "притримано");
    office.navigate("/admin/councils?q=Привезенська");
    says(office, "Привезенська міська рада");
    faultless(office);
  }

  @Test
  @Order(5)
  void undoingTakesItOutOfTheRegister() {
    office.navigate(card + "/undo");
    faultless(office);
    office.click("main form button.danger");
    says(office, "Імпорт скасовано", "повернуто");
    faultless(office);
    office.navigate("/admin/councils?q=UA46060130000077771");
    assertThat(office.innerText("main")).doesNotContain("Привезенська");
    office.navigate("/admin/audit");
    says(office, "Застосовано список рад", "Скасовано імпорт рад");
  }

  private void hand(String name, byte[] bytes) {
    office.setInputFiles("[name=file]", new FilePayload(name, "application/octet-stream", bytes));
    office.click("main form button.pri");
  }
}
