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

/** A table of old debts as an accountant has it, taken in and back again. */
@ExtendWith(OnPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpeningIT {
  /** Of a council that has not joined: nobody else's test looks at its account. */
  private static final String TABLE =
      "ЄДРПОУ;Рада;Наш стовпець;Номер рахунка;Дата рахунка;Сума рахунка;Сплачено;Строк\r\n"
          + "99001004;Баштанська міська рада;;17;03.02.2020;6 000,00;1 000,00;01.05.2020\r\n"
          + ";Вільнянська міська рада;2 500,00;;;;;\r\n"
          + "99001004;Баштанська міська рада;;18;03.02.2021;шість;;\r\n"
          + "00000000;Нічия рада;12,000;;;;;\r\n";

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
  void columnsAreKnownByTheirHeadingsOrChosen() {
    office.navigate("/admin/invoices");
    office.click("main a[href$='/openings']");
    faultless(office);
    office.click("main a[href$='/openings/imports']");
    office.setInputFiles(
        "[name=file]",
        new FilePayload("борги.csv", "text/csv", TABLE.getBytes(Charset.forName("windows-1251"))));
    office.click("main form button.pri");
    assertThat(office.inputValue("[name=NUMBER]")).isEqualTo("Номер рахунка");
    assertThat(office.inputValue("[name=DEBT]")).isEmpty();
    office.selectOption("[name=DEBT]", "Наш стовпець");
    office.fill("[name=cutOver]", "2021-12-31");
    faultless(office);
    office.click("main form button.pri");
    card = office.url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    says(office, "перевірено", "5 000,00", "Суму «шість» не прочитати", "00000000");
    faultless(office);
  }

  @Test
  @Order(2)
  void aNameAloneWaitsForAPerson() {
    office.navigate(card + "?show=SUSPICIOUS");
    says(office, "Раду впізнано лише за назвою", "2 500,00");
    faultless(office);
    Screenshots.take(office, "openings");
    office.check("[name=accept]");
    office.click("main form#apply button.pri");
    says(office, "застосовано", "Внесено");
    faultless(office);
  }

  @Test
  @Order(3)
  void theAccountBeginsWithIt() {
    office.navigate("/admin/openings?q=Баштанська");
    office.click("main table a");
    says(
        office,
        "З чого почався рахунок",
        "Рахунок № 17",
        "Рахунок, виставлений раніше",
        "5 000,00");
    office.click("main table a[href^='#opening-']");
    faultless(office);
    office.click("main a[href*='/openings/'][href$='/write-off']");
    office.fill("[name=reason]", "Безнадійна заборгованість");
    office.fill("[name=actBody]", "Правління Асоціації");
    office.fill("[name=actNumber]", "42");
    office.fill("[name=actDate]", "2026-11-21");
    office.click("main form button.pri");
    says(office, "Перевірте", "Несплачений борг");
    assertThat(office.locator("main dl").innerText()).doesNotContain("за рахунком");
    faultless(office);
  }

  @Test
  @Order(4)
  void undoingReversesItAndErasesNothing() {
    office.navigate(card + "/undo");
    faultless(office);
    office.click("main form button.danger");
    says(office, "Таблицю скасовано", "Скасовано");
    office.navigate("/admin/openings?q=Баштанська");
    says(office, "Нічого не знайдено");
    office.navigate("/admin/audit");
    says(office, "Внесено вхідні залишки", "Скасовано вхідні залишки");
  }

  @Test
  @Order(5)
  void numbersOfAYearGoOnFromEarlierPapers() {
    office.navigate("/admin/settings/numbers?year=2027");
    office.selectOption("[name=series]", "WRITE_OFF");
    office.fill("[name=first]", "нуль");
    office.click("main form button.pri");
    assertThat(office.getAttribute("[role=alert] a", "href")).isEqualTo("#f-first");
    office.fill("[name=first]", "148");
    office.click("main form button.pri");
    says(office, "Нумерація почнеться з 148");
    faultless(office);
  }
}
