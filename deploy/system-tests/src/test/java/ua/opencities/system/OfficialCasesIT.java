package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How papers decline an official is the clerk's to put right. */
@ExtendWith(OnPlatform.class)
@Order(1_430_000_000)
class OfficialCasesIT {
  @Test
  void aNameThatNoRuleDeclinesIsDeclinedOnTheVeryPage(Browser browser) {
    try (var context = browser.of(Person.KANIV)) {
      Page clerk = context.newPage();
      clerk.navigate("/council/officials/new");
      clerk.selectOption("[name=position]", "COORDINATOR");
      clerk.fill("[name=title]", "осавул голови");
      clerk.fill("[name=givenName]", "Марко");
      clerk.fill("[name=surname]", "Neill");
      clerk.check("[name=gender][value=MASCULINE]");
      clerk.fill("[name=from]", "2024-02-01");
      assertThat(clerk.locator("#f-form-SURNAME-DATIVE").isVisible())
          .as("not needed yet")
          .isFalse();
      clerk.click("main form button.pri");
      assertThat(clerk.getAttribute("[role=alert] a", "href")).isEqualTo("#f-title");
      declined(clerk, "TITLE", "осавула голови");
      clerk.click("main form button.pri");
      assertThat(clerk.getAttribute("[role=alert] a", "href")).isEqualTo("#f-surname");
      assertThat(clerk.inputValue("#f-form-TITLE-DATIVE")).isEqualTo("осавула голови");
      assertThat(clerk.inputValue("[name=surname]")).isEqualTo("Neill");
      assertThat(Axe.violations(clerk)).isEmpty();
      declined(clerk, "SURNAME", "Ніла");
      clerk.click("main form button.pri");
      clerk.locator("li:has-text('Neill') a[href$='/forms']").click();
      assertThat(clerk.inputValue("#f-form-SURNAME-DATIVE")).isEqualTo("Ніла");
      assertThat(clerk.inputValue("#f-form-GIVEN-DATIVE")).as("by rule").startsWith("Марк");
      assertThat(Axe.violations(clerk)).isEmpty();
      clerk.fill("#f-form-GIVEN-DATIVE", "Марковічку");
      clerk.click("main form button.pri");
      assertThat(clerk.locator("main").innerText()).contains("Відмінки збережено");
      clerk.locator("li:has-text('Neill') a[href$='/forms']").click();
      assertThat(clerk.inputValue("#f-form-GIVEN-DATIVE")).isEqualTo("Марковічку");
    }
  }

  @Test
  void aMistypedOfficialIsPutRightAndOneWhoNeverWasIsTakenBack(Browser browser) {
    try (var context = browser.of(Person.KANIV)) {
      Page clerk = context.newPage();
      clerk.navigate("/council/officials/new");
      clerk.selectOption("[name=position]", "DEPUTY_HEAD");
      clerk.fill("[name=title]", "заступник голови");
      clerk.fill("[name=givenName]", "Остап");
      clerk.fill("[name=surname]", "Вигаданський");
      clerk.check("[name=gender][value=MASCULINE]");
      clerk.fill("[name=from]", "2025-02-01");
      clerk.click("main form button.pri");

      clerk.locator("li:has-text('Вигаданський') a[href$='/correction']").click();
      clerk.fill("[name=surname]", "Вигадливий");
      clerk.fill("[name=from]", "2025-03-01");
      clerk.click("main form button.pri");
      assertThat(clerk.getAttribute("[role=alert] a", "href")).isEqualTo("#f-reason");
      assertThat(clerk.inputValue("[name=surname]")).isEqualTo("Вигадливий");
      assertThat(Axe.violations(clerk)).isEmpty();
      clerk.fill("[name=reason]", "прізвище з помилкою");
      clerk.click("main form button.pri");
      assertThat(clerk.locator("main").innerText())
          .contains("Запис посадової особи виправлено", "Остап Вигадливий")
          .doesNotContain("Вигаданський");

      clerk.locator("li:has-text('Вигадливий') a[href$='/correction']").click();
      clerk.click("a[href$='/take-back']");
      assertThat(Axe.violations(clerk)).isEmpty();
      clerk.fill("[name=reason]", "внесено не до тієї ради");
      clerk.click(".confirm button.danger");
      assertThat(clerk.locator("main").innerText()).doesNotContain("Вигадливий");
      clerk.click("a[href$='/officials/corrections']");
      assertThat(clerk.locator("main").innerText())
          .contains("Остап Вигаданський", "Остап Вигадливий", "внесено не до тієї ради");
      clerk.locator("li:has-text('Вигаданський') details summary").click();
      assertThat(clerk.locator("main").innerText()).contains("Остапа Вигаданського");
      Screenshots.take(clerk, "official-was-in-cases");
      assertThat(Axe.violations(clerk)).isEmpty();
    }
  }

  private static void declined(Page clerk, String word, String form) {
    for (String which : List.of("GENITIVE", "DATIVE", "ACCUSATIVE", "INSTRUMENTAL", "LOCATIVE"))
      clerk.fill("#f-form-" + word + "-" + which, form);
  }
}
