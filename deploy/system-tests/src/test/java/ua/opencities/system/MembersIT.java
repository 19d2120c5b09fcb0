package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Members as of a day, on screen and as the files that leave the house. */
@ExtendWith(OnPlatform.class)
class MembersIT {
  private static final String LONG_AGO = "2001-01-01";
  private static final String LAST_YEAR = "2025-12-31";

  @Test
  void theSameMembersStandOnThePageInOpenDataAndInTheAnnex(Browser browser) throws Exception {
    try (BrowserContext office = browser.of(Person.OBSERVER)) {
      Page page = office.newPage();
      page.navigate("/admin/councils");
      page.click("a:has-text('Члени на дату')");
      page.fill("#f-on", LAST_YEAR);
      page.click("form.acts button");
      page.waitForSelector("h2:has-text('31 грудня 2025')");
      assertThat(page.innerText("#member-list")).contains("Жовківська міська рада");
      assertThat(Axe.violations(page)).isEmpty();

      String json = text(office, "/admin/members/members.json?on=" + LAST_YEAR);
      assertThat(json)
          .contains("\"passport\"", "Жовківська міська рада")
          .containsPattern("\"on\"\\s*:\\s*\"" + LAST_YEAR)
          .doesNotContain("\"head\"");
      assertThat(text(office, "/admin/members/members.csv?on=" + LAST_YEAR))
          .startsWith("\ufeff")
          .contains("UA46060130000059055", "Вигадані дані");
      byte[] annex = file(office, "/admin/members/annex.pdf?on=" + LAST_YEAR);
      try (var document = Loader.loadPDF(annex)) {
        assertThat(new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " "))
            .contains("станом на 31 грудня 2025 року", "Жовківська міська рада", "Вигадані дані");
      }
    }
  }

  @Test
  void whatTheOfficeOpensAnybodyReadsAndNothingElse(Browser browser) {
    try (BrowserContext office = browser.of(Person.ADMIN);
        BrowserContext reader = browser.stranger()) {
      Page settings = office.newPage();
      settings.navigate("/admin/members");
      settings.click("a:has-text('Відкриті дані')");
      assertThat(settings.isChecked("#f-published")).isTrue();
      settings.fill("#f-contact", "");
      settings.click("main form button.pri");
      settings.waitForSelector("#f-contact[aria-invalid=true]");
      assertThat(Axe.violations(settings)).isEmpty();
      settings.fill("#f-contact", "data@demo.opencities.example");
      settings.uncheck("#f-published");
      settings.click("main form button.pri");
      settings.waitForSelector(".flash:has-text('більше нічого немає')");
      assertThat(reader.request().get("/open-data").status()).isEqualTo(404);
      assertThat(reader.request().get("/open-data/members.csv").status()).isEqualTo(404);

      settings.check("#f-published");
      settings.click("main form button.pri");
      settings.waitForSelector("main a[href='/open-data']");
      assertThat(Axe.violations(settings)).isEmpty();
      Page page = reader.newPage();
      page.navigate("/open-data");
      page.fill("#f-on", LAST_YEAR);
      page.click("main form button");
      page.waitForURL("**/open-data?on=" + LAST_YEAR);
      assertThat(page.innerText("main"))
          .contains("Асоціація відкритих міст", "data@demo.opencities.example", "CC BY 4.0");
      assertThat(Axe.violations(page)).isEmpty();
      String json = text(reader, "/open-data/members.json?on=" + LAST_YEAR);
      assertThat(json)
          .contains("Жовківська міська рада", "\"license\"")
          .doesNotContain("\"head\"", "\"id\"");
      assertThat(text(reader, "/open-data/members.csv?on=" + LAST_YEAR))
          .startsWith("\ufeffkatottg,name,kind,")
          .contains("UA46060130000059055");
      APIResponse answer = reader.request().get("/open-data/members.json");
      assertThat(answer.headers())
          .containsEntry("access-control-allow-origin", "*")
          .containsEntry("cache-control", "public, max-age=300");
      assertThat(reader.request().get("/open-data/members.json?on=вчора").status()).isEqualTo(422);
    }
  }

  @Test
  void aDayBeforeTheFirstMemberSaysSo(Browser browser) {
    try (BrowserContext office = browser.of(Person.ADMIN)) {
      Page page = office.newPage();
      page.navigate("/admin/members?on=" + LONG_AGO);
      assertThat(page.innerText("main")).contains("Цього дня членів не було");
      assertThat(Axe.violations(page)).isEmpty();
      page.setViewportSize(390, 844);
      assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
    }
  }

  @Test
  void aProtocolWithoutANumberAdmitsNobodyAndKeepsWhatWasTicked(Browser browser) {
    try (BrowserContext office = browser.of(Person.ADMIN)) {
      Page page = office.newPage();
      page.navigate("/admin/members");
      page.click("a:has-text('Протокол Правління про прийняття')");
      assertThat(Axe.violations(page)).isEmpty();
      page.check("[name=council] >> nth=0");
      page.fill("#f-adoptedOn", "2026-10-30");
      page.click("main form button.pri");
      page.waitForSelector("#f-number[aria-invalid=true]");
      assertThat(page.isChecked("[name=council] >> nth=0")).isTrue();
      assertThat(page.inputValue("#f-adoptedOn")).isEqualTo("2026-10-30");
      assertThat(Axe.violations(page)).isEmpty();

      page.uncheck("[name=council] >> nth=0");
      page.fill("#f-number", "31");
      page.click("main form button.pri");
      page.waitForSelector("[role=alert]:has-text('Позначте хоча б одну раду')");
      page.setViewportSize(390, 844);
      assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
    }
  }

  @Test
  void aStepAdmitsNobodyPastTheDossierAndSaysWhereOneIsAdmitted(Browser browser) {
    try (BrowserContext office = browser.of(Person.ADMIN)) {
      Page page = office.newPage();
      page.navigate("/admin/councils?standing=APPLIED");
      page.click("tbody a[href*='/councils/'] >> nth=0");
      page.click("a[href$='/step']");
      assertThat(page.locator("[name=to][value=REFUSED]").count()).isOne();
      assertThat(page.locator("[name=to][value=ADMITTED]").count()).isZero();
      assertThat(page.locator("main a[href$='/admit']").count()).isPositive();
      assertThat(Axe.violations(page)).isEmpty();
      // as whoever wrote the choice into the page would send it
      page.evaluate("() => document.querySelector('[name=to][value=REFUSED]').value = 'ADMITTED'");
      page.check("[name=to][value=ADMITTED]");
      page.selectOption("[name=body]", "BOARD");
      page.selectOption("[name=document]", "PROTOCOL");
      page.fill("[name=number]", "31/п");
      page.fill("[name=adoptedOn]", "2026-11-20");
      page.click("main form button.pri");
      page.waitForSelector("[role=alert]");
      assertThat(page.inputValue("[name=number]")).isEqualTo("31/п");
      assertThat(page.locator("[name=to][value=ADMITTED]").count()).isZero();
      page.click("main a[href$='/admit'] >> nth=0");
      assertThat(page.locator("h1").count()).isOne();
    }
  }

  private static String text(BrowserContext who, String address) {
    return new String(file(who, address), StandardCharsets.UTF_8);
  }

  private static byte[] file(BrowserContext who, String address) {
    APIResponse answer = who.request().get(address);
    assertThat(answer.status()).as(address).isEqualTo(200);
    return answer.body();
  }
}
