package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was issued stays as it is, whatever is changed later; a draft says that it is one. */
@ExtendWith(OnPlatform.class)
class IssuedPapersIT {
  @Test
  void aNewTemplateDoesNotTouchAnIssuedPaper(Browser browser) {
    try (BrowserContext drohobych = browser.of(Person.DROHOBYCH)) {
      Page page = drohobych.newPage();
      page.navigate("/programmes");
      page.locator("main a:has-text('2026')").first().click();
      page.click("a:has-text('Видані документи і проєкти')");
      page.waitForSelector("h1:has-text('Документи програми')");
      assertThat(page.innerText("main")).contains("видано").doesNotContain("КБ, створено");
      assertThat(Axe.violations(page)).isEmpty();
      String address =
          page.locator("a[href*='/documents/passport.pdf']").first().getAttribute("href");
      byte[] early = file(drohobych, address);

      write(page, "= Паспорт іншими словами\nСума: {{sum}}");

      assertThat(file(drohobych, address)).isEqualTo(early);
      page.navigate(address.replaceFirst("documents/.*", "papers"));
      page.locator("li.issued:has-text('Паспорт') summary").first().click();
      assertThat(page.locator("li.issued:has-text('Паспорт')").first().innerText())
          .contains("КБ, створено", "Шаблон системи");
      assertThat(Axe.violations(page)).isEmpty();
      page.setViewportSize(390, 844);
      assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
    }
    try (BrowserContext office = browser.of(Person.ADMIN)) {
      Page page = office.newPage();
      page.navigate("/admin/programmes?q=Дрогобицька&state=APPROVED");
      page.locator("td.wide a").first().click();
      page.click("a:has-text('Видані документи і проєкти')");
      page.waitForSelector("li.issued");
      assertThat(page.innerText("main")).contains("видано");
    }
  }

  @Test
  void aDraftSaysThatItIsOne(Browser browser) throws Exception {
    try (BrowserContext zhovkva = browser.of(Person.ZHOVKVA)) {
      Page page = zhovkva.newPage();
      String draft = Drafting.begun(page, "template");
      byte[] pdf = file(zhovkva, "/programmes/" + draft + "/documents/executive-decision.pdf");
      try (var document = Loader.loadPDF(pdf)) {
        assertThat(new PDFTextStripper().getText(document).strip()).startsWith("ПРОЄКТ");
      }
      Drafting.discard(page, draft);
    }
  }

  private static void write(Page page, String wording) {
    page.navigate("/templates/passport/full/edit");
    page.fill("#f-text", wording);
    page.click("main form button.pri");
    page.waitForSelector(".flash:has-text('Збережено версію')");
  }

  private static byte[] file(BrowserContext who, String address) {
    APIResponse answer = who.request().get(address);
    assertThat(answer.status()).isEqualTo(200);
    return answer.body();
  }
}
