package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A clerk drafts a programme, mends a refused form and throws the draft away, by keys alone. */
@ExtendWith(OnPlatform.class)
@Order(1_200_000_000)
class KeyboardIT {
  private static final String ID = "[0-9a-f-]{36}";

  @Test
  void writesAProgrammeAndIsToldWhatChanged(Browser browser) {
    try (var context = browser.of(Person.KANIV)) {
      Page page = context.newPage();
      var keys = new Keyboard(page);
      page.navigate("/");
      keys.tabTo("a.skip").press("Enter").standsAt("main#main");
      page.navigate("/");
      keys.tabTo("nav a[href='/programmes']").enter("/programmes");
      keys.tabTo("a[href='/programmes/new']").enter("/programmes/new");
      keys.tabTo("main form button.pri").enter("/edit/outline");
      keys.standsAt(".flash");

      keys.tabTo("#f-title").press("Control+End").type(" (уточнена)").press("Tab");
      page.waitForSelector("#preview :text('уточнена')");
      keys.standsAt("#f-decisionTitle, #f-starts");
      says(page, "Проєкт рішення оновлено");
      assertThat(page.locator("[aria-live], [role=status], [role=log]").count()).isEqualTo(1);
      keys.tabTo("main form button.pri").enter("/edit/aims");
      keys.tabTo("main form button.pri").enter("/edit/funding");

      keys.tabTo("#f-amount").press("Control+a").type("багато").press("Enter");
      page.waitForSelector(".problems");
      keys.standsAt(".problems");
      assertThat(Axe.violations(page)).isEmpty();
      keys.tabTo(".problems a[href='#f-amount']").press("Enter").standsAt("#f-amount");
      keys.press("Control+a").type("9 999,00").press("Enter");
      page.waitForURL(url -> url.endsWith("/edit/measures"));
      assertThat(page.locator("main").innerText().replace('\u00a0', ' ')).contains("9 999,00");

      String programme = page.url().replaceFirst(".*(/programmes/" + ID + ").*", "$1");
      page.navigate(programme + "/discard");
      keys.tabTo(".confirm button").enter("/programmes");
      keys.standsAt(".flash");
    }
  }

  @Test
  void opensAndLeavesTheMenu(Browser browser) {
    try (var context = browser.of(Person.KANIV)) {
      Page page = context.newPage();
      var keys = new Keyboard(page);
      page.navigate("/");
      String menu = "details.menu:not(.left)";
      keys.tabTo(menu + " > summary").press("Enter");
      assertThat(page.locator(menu).getAttribute("open")).isNotNull();
      keys.tabTo(menu + " a[href='/tokens']").press("Escape").standsAt(menu + " > summary");
      assertThat(page.locator(menu).getAttribute("open")).isNull();
      keys.press("Enter").tabTo(menu + " a[href='/tokens']").enter("/tokens");
    }
  }

  private static void says(Page page, String words) {
    for (int tries = 0; tries < 40 && !said(page).contains(words); tries++)
      page.waitForTimeout(100);
    assertThat(said(page)).contains(words);
  }

  private static String said(Page page) {
    return page.locator("#said").textContent();
  }
}
