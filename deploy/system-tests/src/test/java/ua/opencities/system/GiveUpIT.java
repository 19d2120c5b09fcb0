package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The session declines an amendment, and the council goes no further with it. */
@ExtendWith(OnPlatform.class)
class GiveUpIT {
  @Test
  void aDeclinedAmendmentIsGivenUpAndAnotherMayBegin(Browser browser) {
    try (BrowserContext drohobych = browser.of(Person.DROHOBYCH)) {
      Page page = drohobych.newPage();
      page.navigate("/programmes");
      page.locator("main a:has-text('2026')").first().click();
      String inForce = page.url();
      page.click("a[href$='/amend']");
      page.fill("#f-reason", "зменшено видатки бюджету");
      page.click("main form button.pri");
      page.waitForURL(url -> url.contains("/edit/outline"));
      String amendment = page.url().replaceFirst("/edit/.*", "");
      page.navigate(amendment);
      assertThat(page.locator("a[href$='/give-up']").count()).isZero();
      decline(page, amendment);

      page.click("a[href$='/give-up']");
      assertThat(Axe.violations(page)).isEmpty();
      page.fill("#f-day", "2199-01-01");
      page.fill("#f-document", "протокол наради № 4");
      page.click("main form button.pri");
      page.waitForSelector(".problems");
      assertThat(page.inputValue("#f-document")).isEqualTo("протокол наради № 4");
      page.fill("#f-reason", "бюджет змінено");
      page.fill("#f-day", page.getAttribute("#f-day", "max"));
      page.click("main form button.pri");
      page.waitForSelector(".flash:has-text('Знято з розгляду')");
      assertThat(page.innerText("main")).contains("протокол наради № 4", "бюджет змінено");
      assertThat(Axe.violations(page)).isEmpty();
      page.setViewportSize(390, 844);
      assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
      page.navigate(inForce);
      assertThat(page.locator("a[href$='/amend']").count()).isOne();
      assertThat(page.innerText("main")).contains("знято з розгляду");
    }
  }

  private static void decline(Page page, String amendment) {
    page.navigate(amendment + "/set-back");
    page.check("[name=how][value=DECLINED]");
    page.fill("#f-reason", "не на часі");
    page.fill("#f-number", "18-3");
    page.fill("#f-date", page.getAttribute("#f-date", "max"));
    page.selectOption("#f-official", new SelectOption().setIndex(0));
    page.click("main form button.pri");
    page.waitForSelector(".flash");
  }
}
