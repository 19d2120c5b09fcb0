package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.opencities.document.paper.OtherPrograms;
import ua.opencities.document.paper.Spoken;
import ua.opencities.document.word.SampleDocx;

/** A template made in Word: taken as a starter, refused at its field, kept, used, let go. */
@ExtendWith(OnPlatform.class)
class DocxTemplatesIT {
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String FORM = "/templates/explanatory-note/full";
  private static final String SHEET = "/templates/passport/full";

  @Test
  void aClerksOwnWordDocumentGivesPapersAsDocxAndSaysSo(Browser browser) throws IOException {
    try (BrowserContext kaniv = browser.of(Person.KANIV)) {
      Page page = kaniv.newPage();
      byte[] starter = starter(kaniv, page);
      refused(page, starter);
      kept(page, changed(starter, "НАША ЗАПИСКА"));

      String programme = Drafting.begun(page, "template");
      String at = "/programmes/" + programme;
      saysThereIsNoPdf(page, at + "/edit/check?paper=explanatory-note");
      assertThat(page.innerText("#preview")).contains("НАША ЗАПИСКА", "лише його текст");
      saysThereIsNoPdf(page, at + "/edit/outline?paper=explanatory-note");
      saysThereIsNoPdf(page, at);
      saysThereIsNoPdf(page, at + "/papers");

      String paper = at + "/documents/explanatory-note";
      byte[] docx = kaniv.request().get(paper + ".docx").body();
      assertThat(Spoken.inDocx(docx))
          .startsWith("ПРОЄКТ НАША ЗАПИСКА")
          .endsWith("Вигадані дані: документ створено для демонстрації.");
      OtherPrograms.inDocx(docx)
          .ifPresent(text -> assertThat(text).contains("ПРОЄКТ", "НАША ЗАПИСКА", "грн"));
      assertThat(page.navigate(paper + ".pdf").status()).isEqualTo(422);
      assertThat(page.innerText("main")).contains("LibreOffice");
      assertThat(Axe.violations(page)).isEmpty();
      Drafting.discard(page, programme);
      letGo(page, FORM, "асоціації");
    }
  }

  @Test
  void theOfficesOneServesAllCouncilsAndLibreOfficeMakesItsPdf(Browser browser, Platform platform)
      throws IOException {
    try (BrowserContext admin = browser.of(Person.ADMIN);
        BrowserContext kaniv = browser.of(Person.KANIV)) {
      Page office = admin.newPage();
      office.navigate("/admin" + SHEET + "/upload");
      assertThat(Axe.violations(office)).isEmpty();
      byte[] starter = admin.request().get("/admin" + SHEET + "/starter.docx").body();
      send(office, starter);
      office.waitForSelector(".flash:has-text('Збережено версію')");
      try {
        office.navigate("/admin/seasons/2027");
        Page page = kaniv.newPage();
        page.navigate(SHEET);
        assertThat(page.innerText("main")).contains("Шаблон асоціації, DOCX");
        String programme = Drafting.begun(page, "template");
        try {
          printed(kaniv, page, platform, "/programmes/" + programme);
        } finally {
          Drafting.discard(page, programme);
        }
      } finally {
        Files.deleteIfExists(platform.office());
        letGo(office, "/admin" + SHEET, "системи");
      }
    }
  }

  private static void printed(BrowserContext kaniv, Page page, Platform platform, String at)
      throws IOException {
    Optional<Path> soffice = onPath("soffice");
    Assumptions.assumeTrue(soffice.isPresent(), "skipped: soffice is not installed");
    Files.writeString(platform.office(), "#!/bin/sh\nexec " + soffice.get() + " \"$@\"\n");
    Files.setPosixFilePermissions(platform.office(), PosixFilePermissions.fromString("rwxr-xr-x"));
    page.navigate(at + "/papers");
    assertThat(page.innerText("main")).doesNotContain("PDF немає");
    APIResponse pdf =
        kaniv
            .request()
            .get(
                page.locator("a[href$='passport.pdf']").first().getAttribute("href"),
                com.microsoft.playwright.options.RequestOptions.create().setTimeout(120_000));
    assertThat(pdf.status()).isEqualTo(200);
    OtherPrograms.inPdf(pdf.body())
        .ifPresent(text -> assertThat(text).contains("ПРОЄКТ", "Вигадані дані", "Канівськ"));
  }

  private static byte[] starter(BrowserContext kaniv, Page page) {
    page.navigate(FORM);
    page.click("a:has-text('Завантажити DOCX')");
    page.waitForSelector("h1:has-text('Завантажити шаблон DOCX')");
    assertThat(Axe.violations(page)).isEmpty();
    page.setViewportSize(Browser.PHONE, 844);
    assertThat(Axe.violations(page)).isEmpty();
    assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
        .isEqualTo(Browser.PHONE);
    page.setViewportSize(Browser.DESK, 900);
    return kaniv.request().get(FORM + "/starter.docx").body();
  }

  /** What was typed stays, nothing is kept. */
  private static void refused(Page page, byte[] starter) {
    page.fill("#f-note", "на бланку ради");
    send(page, "PDF, лише названий інакше".getBytes(StandardCharsets.UTF_8));
    page.waitForSelector("#f-file-error:has-text('не документ Word')");
    assertThat(page.inputValue("#f-note")).isEqualTo("на бланку ради");
    assertThat(Axe.violations(page)).isEmpty();
    send(page, changed(starter, "{{titel.name}}"));
    page.waitForSelector(
        "#f-file-error:has-text('Поля titel.name немає. Можливо, мали на увазі title.name?')");
    assertThat(page.inputValue("#f-note")).isEqualTo("на бланку ради");
  }

  private static void kept(Page page, byte[] docx) {
    send(page, docx);
    page.waitForSelector(".flash:has-text('Збережено версію')");
    assertThat(page.innerText("main"))
        .contains("НАША ЗАПИСКА", "на бланку ради", "бланк.docx", "лише там, де налаштовано");
    assertThat(Axe.violations(page)).isEmpty();
    page.setViewportSize(Browser.PHONE, 844);
    assertThat(Axe.violations(page)).isEmpty();
    page.setViewportSize(Browser.DESK, 900);
    page.locator("a:has-text('Версія ')").first().click();
    page.waitForSelector("a[href$='/template.docx']");
    assertThat(Axe.violations(page)).isEmpty();
  }

  private static void saysThereIsNoPdf(Page page, String address) {
    page.navigate(address);
    assertThat(page.innerText("main")).as(address).contains("PDF немає");
    assertThat(page.locator("main a[href$='explanatory-note.docx']").count()).isPositive();
    assertThat(page.locator("main a[href$='explanatory-note.pdf']").count()).isZero();
    assertThat(Axe.violations(page)).isEmpty();
  }

  private static void send(Page page, byte[] docx) {
    page.setInputFiles("[name=file]", new FilePayload("бланк.docx", DOCX, docx));
    page.click("main form button.pri");
  }

  private static void letGo(Page page, String form, String whose) {
    page.navigate(form);
    page.click("a:has-text('Повернутися до шаблону " + whose + "')");
    page.click(".confirm button");
    page.waitForSelector(".flash:has-text('більше не використовується')");
  }

  private static byte[] changed(byte[] starter, String heading) {
    return SampleDocx.changed(
        starter,
        Map.of(
            "word/document.xml",
            xml ->
                xml.replace("ПОЯСНЮВАЛЬНА\u00a0ЗАПИСКА", heading)
                    .replace("ПОЯСНЮВАЛЬНА ЗАПИСКА", heading)));
  }

  private static Optional<Path> onPath(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(place -> Path.of(place, program))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
