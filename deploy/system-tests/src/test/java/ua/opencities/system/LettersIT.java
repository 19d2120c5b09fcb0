package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A letter is written with its paper beside it, goes out with a number, and reaches the office. */
@ExtendWith(OnPlatform.class)
class LettersIT {
  @Test
  void aCouncilWritesAndTheOfficeReads(Browser browser) {
    String subject = "Про перевірку листування";
    try (BrowserContext drohobych = browser.of(Person.DROHOBYCH);
        BrowserContext office = browser.of(Person.ADMIN)) {
      Page page = drohobych.newPage();
      style(page);
      page.navigate("/letters");
      assertThat(Axe.violations(page)).isEmpty();
      page.click("a:has-text('Написати листа')");
      page.click("main a:has-text('Інший лист')");
      page.waitForSelector("h1:has-text('Написати листа')");
      assertThat(page.inputValue("#f-addressee")).contains("Асоціація відкритих міст");
      page.click("main form button.pri");
      page.waitForSelector("[role=alert]");
      assertThat(page.locator("#f-subject[aria-invalid=true]").count()).isEqualTo(1);
      assertThat(Axe.violations(page)).isEmpty();

      page.fill("#f-subject", subject);
      page.fill("#f-body", "Перший рядок.\nДругий рядок.");
      page.waitForSelector("#preview:has-text('Другий рядок.')");
      page.click("main form button.pri");
      page.waitForSelector(".flash:has-text('Чернетку збережено')");
      String address = page.url().replaceFirst("^https?://[^/]+", "");
      Page desk = office.newPage();
      desk.navigate("/admin/letters?q=листування");
      assertThat(desk.innerText("main")).doesNotContain(subject);
      assertThat(desk.navigate("/admin" + address).status()).isEqualTo(404);

      page.click("a[href$='/send']");
      assertThat(Axe.violations(page)).isEmpty();
      page.click(".confirm button");
      page.waitForSelector(".flash:has-text('вийшов під номером')");
      assertThat(page.innerText("h1")).matches("(?s).*№.\\d+/02-20.*");
      assertThat(page.innerText("main")).doesNotContain("Редагувати");
      assertThat(drohobych.request().get(address + "/letter.pdf").body().length)
          .isGreaterThan(1000);
      assertThat(page.navigate(address + "/edit").status()).isEqualTo(422);

      desk.navigate("/admin/letters?q=листування&box=received");
      desk.click("main a:has-text('" + subject + "')");
      desk.waitForSelector("article.sheet:has-text('Другий рядок.')");
      assertThat(Axe.violations(desk)).isEmpty();
      assertThat(office.request().get("/admin" + address + "/letter.docx").status()).isEqualTo(200);
    }
  }

  @Test
  void theOfficeWritesToACouncilItChooses(Browser browser) {
    try (BrowserContext office = browser.of(Person.ADMIN);
        BrowserContext kaniv = browser.of(Person.KANIV)) {
      Page page = office.newPage();
      page.navigate("/admin/letters/new");
      page.locator("#f-council")
          .selectOption(
              page.locator("#f-council option:has-text('Канівська')").getAttribute("value"));
      page.click("main form button.pri");
      page.click("main a:has-text('Нагадування про внесок')");
      page.waitForSelector("article.sheet:has-text('Канівська міська рада')");
      assertThat(page.inputValue("#f-addressee"))
          .startsWith("Канівська міська рада\nМіському голові");
      page.fill("#f-subject", "Про нагадування Каневу");
      page.click("main form button.pri");
      page.waitForSelector(".flash:has-text('Чернетку збережено')");
      page.click("a[href$='/discard']");
      page.click(".confirm button");
      page.waitForSelector(".flash:has-text('Чернетку відкинуто')");
      Page clerk = kaniv.newPage();
      clerk.navigate("/letters");
      assertThat(clerk.innerText("main"))
          .contains("Про сплату членського внеску")
          .doesNotContain("Про нагадування Каневу");
    }
  }

  @Test
  void whoOnlyReadsMayLookAndNotWrite(Browser browser) {
    try (BrowserContext deputy = browser.of(Person.DEPUTY)) {
      Page page = deputy.newPage();
      page.navigate("/letters");
      assertThat(page.innerText("main")).doesNotContain("Написати листа");
      assertThat(page.navigate("/letters/new").status()).isEqualTo(403);
      assertThat(page.navigate("/letters/new/anything").status()).isEqualTo(403);
    }
  }

  private static void style(Page page) {
    page.navigate("/letters/style");
    page.fill("#f-style", "5{n}");
    page.click("main form button.pri");
    page.waitForSelector("#f-style[aria-invalid=true]");
    assertThat(page.inputValue("#f-style")).isEqualTo("5{n}");
    page.fill("#f-style", "{n}/02-20");
    page.click("main form button.pri");
    page.waitForSelector(".flash:has-text('Вид номера збережено')");
  }
}
