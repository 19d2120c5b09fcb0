package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two windows at the same draft, and a button pressed twice. */
@ExtendWith(OnPlatform.class)
@Order(1_100_000_000)
class RaceIT {

  @Test
  void theSecondOfTwoWindowsIsToldAndKeepsItsText(Browser browser) {
    try (var context = browser.of(Person.DROHOBYCH)) {
      Page first = context.newPage();
      String outline = "/programmes/" + draft(first, "2030") + "/edit/outline";
      Page second = context.newPage();
      first.navigate(outline);
      second.navigate(outline);
      first.fill("#f-customer", "Перше вікно");
      first.click("main form button[name=stay]");
      first.waitForURL(url -> url.endsWith(outline));
      second.fill("#f-customer", "Друге вікно");
      second.click("main form button.pri");
      second.waitForSelector("#race");
      assertThat(second.locator("#race").innerText())
          .contains("Ви вже зберегли цей крок")
          .contains("Перше вікно");
      assertThat(second.inputValue("#f-customer")).isEqualTo("Друге вікно");
      assertThat(Axe.violations(second)).isEmpty();
      first.navigate(outline.replace("/edit/outline", ""));
      assertThat(first.locator("main").innerText())
          .contains("Перше вікно")
          .doesNotContain("Друге вікно");
    }
  }

  @Test
  void anActPressedTwiceIsRecordedOnce(Browser browser) {
    try (var context = browser.of(Person.DROHOBYCH);
        var plain = browser.withoutScript(Person.DROHOBYCH)) {
      Page page = context.newPage();
      String programme = "/programmes/" + draft(page, "2027");
      recordTwice(page, programme, "committee", "24/9");
      page.waitForURL(url -> url.endsWith(programme));
      recordTwice(plain.newPage(), programme, "session", "16/VIII");
      Page after = context.newPage();
      after.navigate(programme);
      assertThat(after.locator("main").innerText())
          .containsOnlyOnce("№ 24/9")
          .containsOnlyOnce("№ 16/VIII");
    }
  }

  @Test
  void anInvoiceAndAPaymentPressedTwiceAreOne(Browser browser) {
    try (var context = browser.withoutScript(Person.FEES)) {
      Page looking = context.newPage();
      looking.navigate("/admin/councils?q=Дрогобицька");
      String council = looking.getAttribute("main tbody a", "href").replaceFirst(".*/", "");
      Page invoice = context.newPage();
      invoice.navigate("/admin/invoices/new?year=2027&council=" + council);
      twice(invoice, ".confirm button");
      looking.navigate("/admin/invoices?year=2027&q=Дрогобицька");
      assertThat(looking.locator("main tbody tr").count()).isEqualTo(1);
      Page payment = context.newPage();
      payment.navigate("/admin/payments/new?council=" + council);
      payment.fill("[name=documentNumber]", "Д-7001");
      payment.fill("[name=purpose]", "Членський внесок за 2027 рік. Без ПДВ");
      twice(payment, "main form button.pri");
      looking.navigate("/admin/payments?q=Д-7001");
      assertThat(looking.locator("main tbody tr").count()).isEqualTo(1);
    }
  }

  private static void recordTwice(Page page, String programme, String body, String number) {
    page.navigate(programme + "/acts/" + body);
    page.fill("[name=number]", number);
    page.fill("[name=date]", "2026-11-20");
    twice(page, "main form button.pri");
  }

  /**
   * The second press comes before the first is answered, whose answer nobody may ever see. What
   * became of it is looked at in another window: this one still follows its answer.
   */
  private static void twice(Page page, String button) {
    page.waitForResponse(
        answer -> answer.request().method().equals("POST"), () -> page.dblclick(button));
  }

  private static String draft(Page page, String year) {
    page.navigate("/programmes/new");
    page.fill("[name=from]", year);
    page.fill("[name=to]", year);
    page.click("main form button.pri");
    page.waitForURL(url -> url.contains("/edit/"));
    return page.url().replaceFirst(".*/programmes/([0-9a-f-]+).*", "$1");
  }
}
