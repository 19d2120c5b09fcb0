package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A wording is written with its paper beside it, refused at its line, kept, and let go again. */
@ExtendWith(OnPlatform.class)
class TemplatesIT {
  private static final String FORM = "/templates/executive-decision/short";

  @Test
  void aClerkWritesAWordingWithThePaperBesideIt(Browser browser) {
    try (BrowserContext kaniv = browser.of(Person.KANIV)) {
      Page page = kaniv.newPage();
      page.navigate(FORM + "/edit");
      assertThat(Axe.violations(page)).isEmpty();
      page.locator("#f-text").press("Control+End");
      page.locator("#f-text").pressSequentially("\n! На суму {{sum.words}}");
      page.waitForSelector("#preview:has-text('На суму ')");
      assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("f-text");

      page.locator("#f-text").pressSequentially("\n{{mayor}}");
      page.waitForSelector("#preview .problems");
      assertThat(Axe.violations(page)).isEmpty();
      page.click("#preview a[data-line]");
      assertThat(
              page.evaluate(
                  "() => { const t = document.querySelector('#f-text');"
                      + " return t.value.substring(t.selectionStart, t.selectionEnd); }"))
          .isEqualTo("{{mayor}}");

      page.click("main form button.pri");
      page.waitForSelector(".problems[role=alert]:has-text('поля mayor тут немає')");
      String kept = page.inputValue("#f-text");
      assertThat(kept).endsWith("{{mayor}}");

      page.fill("#f-text", kept.replace("\n{{mayor}}", ""));
      page.fill("#f-note", "додано суму");
      page.click("main form button.pri");
      page.waitForSelector(".flash:has-text('Збережено версію 1')");
      page.click("button:has-text('Використовувати цю форму')");
      page.waitForSelector(".flash:has-text('Форму обрано')");
      assertThat(page.innerText("main")).contains("Шаблон ради", "додано суму", "На суму ");

      page.click("a:has-text('Повернутися до шаблону асоціації')");
      assertThat(Axe.violations(page)).isEmpty();
      page.click(".confirm button");
      page.waitForSelector(".flash:has-text('більше не використовується')");
      page.click("a:has-text('Версія 1')");
      page.click("button:has-text('Відновити як нову версію')");
      page.waitForSelector(".flash:has-text('Збережено версію 2')");
      assertThat(page.innerText("main")).contains("відновлено версію 1");
    }
  }

  @Test
  void withoutAScriptThePaperIsShownByAButton(Browser browser) {
    try (BrowserContext office = browser.of(Person.ADMIN)) {
      Page page = office.newPage();
      // as if no script ran: the form is sent by its own button
      page.route("**/*.js*", route -> route.abort());
      page.navigate("/admin/templates/passport/full/edit");
      page.fill("#f-text", "= Проба\n{{sum}}\n{{mayor}}");
      page.click("button:has-text('Показати документ')");
      page.waitForSelector("#preview .problems");
      page.click("main form button.pri");
      page.waitForSelector(".problems[role=alert]");
      assertThat(page.inputValue("#f-text")).isEqualTo("= Проба\n{{sum}}\n{{mayor}}");
    }
  }

  @Test
  void whoOnlyReadsMayLookAndNotWrite(Browser browser) {
    try (BrowserContext deputy = browser.of(Person.DEPUTY)) {
      Page page = deputy.newPage();
      page.navigate(FORM);
      assertThat(page.innerText("main")).doesNotContain("Написати свій шаблон");
      assertThat(page.navigate(FORM + "/edit").status()).isEqualTo(403);
    }
  }
}
