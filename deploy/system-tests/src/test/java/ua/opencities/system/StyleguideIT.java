package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every part that can be pressed is pressed, and the page looked at again after each. */
@ExtendWith(OnPlatform.class)
class StyleguideIT {
  private BrowserContext window;
  private Page page;

  @BeforeEach
  void open(Browser browser) {
    open(browser.stranger());
  }

  private void open(BrowserContext chosen) {
    window = chosen;
    page = window.newPage();
    page.navigate("/styleguide");
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void whatUnfoldsIsFaultless() {
    var keys = new Keyboard(page);
    List<Locator> unfolding = page.locator("main details > summary").all();
    assertThat(unfolding).isNotEmpty();
    unfolding.forEach(Locator::click);
    faultless("unfolded");
    Locator why = page.locator("[popovertarget]:not([popovertargetaction])");
    why.click();
    assertThat(page.locator("[popover]").isVisible()).isTrue();
    faultless("the dialog");
    keys.press("Escape").standsAt("[popovertarget]:not([popovertargetaction])");
    assertThat(page.locator("[popover]").isVisible()).isFalse();
  }

  @Test
  void menusOfAPhoneAreFaultless(Browser browser) {
    window.close();
    open(browser.strangerOnPhone());
    List<Locator> menus =
        page.locator("details[data-menu] > summary").all().stream()
            .filter(Locator::isVisible)
            .toList();
    assertThat(menus).isNotEmpty();
    for (Locator menu : menus) {
      menu.click();
      assertThat(page.locator("details[data-menu][open]").count()).isEqualTo(1);
      faultless("the menu");
      page.keyboard().press("Escape");
      assertThat(page.locator("details[data-menu][open]").count()).isZero();
    }
  }

  @Test
  void theTableChangesInItsPlaceAndSaysSo() {
    var keys = new Keyboard(page);
    List<String> headings = new ArrayList<>();
    page.locator("th a[id^=sort-]").all().forEach(a -> headings.add(a.getAttribute("id")));
    assertThat(headings).hasSizeGreaterThan(2);
    for (String heading : headings) {
      page.focus("#" + heading);
      keys.press("Enter");
      page.waitForSelector("th[aria-sort] #" + heading);
      keys.standsAt("#" + heading);
    }
    faultless("sorted");
    page.focus("#page-next");
    keys.press("Enter");
    page.waitForURL(url -> url.contains("page=2"));
    page.waitForSelector("#page-2[aria-current=page]");
    page.waitForFunction("() => document.getElementById('said').textContent.trim() !== ''");
    faultless("the second page");
    page.fill("#f-q", "міська");
    page.waitForURL(url -> url.contains("q="));
    keys.standsAt("#f-q");
    page.selectOption(
        "#f-programme", new com.microsoft.playwright.options.SelectOption().setIndex(1));
    page.waitForURL(url -> url.matches(".*programme=\\w.*"));
    faultless("narrowed");
  }

  @Test
  void theFormRefusesAllAtOnceAndLeadsToEachField() {
    var keys = new Keyboard(page);
    page.locator("form.wform input[type=radio]").last().check();
    page.locator("form.wform input[type=checkbox]").first().check();
    page.fill("#f-amount", "багато");
    page.evaluate(
        "() => { const due = document.getElementById('f-due'); due.type = 'text'; due.value = '31.02.2027'; }");
    page.click("form.wform button.pri");
    keys.standsAt(".problems");
    assertThat(page.locator(".problems a").count()).isEqualTo(3);
    assertThat(page.inputValue("#f-due")).isEqualTo("31.02.2027");
    assertThat(page.inputValue("#f-amount")).isEqualTo("багато");
    faultless("refused");
    for (Locator link : page.locator(".problems a").all()) {
      link.click();
      keys.standsAt(link.getAttribute("href"));
    }
  }

  @Test
  void theQuestionIsAskedOnAPageOfItsOwn() {
    page.click("a[href='/styleguide/confirm']");
    faultless("the question");
    page.click(".confirm button");
    new Keyboard(page).standsAt(".flash");
    faultless("the deed done");
    page.click(".lang a[hreflang=en]");
    assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
    faultless("in English");
  }

  private void faultless(String when) {
    assertThat(Axe.violations(page)).as(when).isEmpty();
  }
}
