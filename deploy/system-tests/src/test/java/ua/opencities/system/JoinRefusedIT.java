package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the public form refuses over the wire is said in the reader's language; nothing is lost. */
@ExtendWith(OnPlatform.class)
class JoinRefusedIT {
  private static final String REFUSED = "refused@example.org";
  private static final String OFTEN = "too-often@example.org";

  /** The platform's proxy says so; nobody else's door is shut with it. */
  private static final String NETWORK = "198.51.100.60";

  private static final byte[] PDF =
      ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
              + "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
          .getBytes(StandardCharsets.US_ASCII);

  @Test
  void aFileTooLargeOrOfAWrongTypeIsRefusedAtItsFieldInTheReadersLanguage(
      Platform platform, Browser browser, @TempDir Path folder) throws IOException {
    byte[] large = new byte[(20 << 20) + 1];
    System.arraycopy(PDF, 0, large, 0, PDF.length);
    Path scan = Files.write(folder.resolve("рішення.pdf"), large);
    try (BrowserContext stranger = browser.stranger()) {
      Page page = stranger.newPage();
      fillIn(page, REFUSED);
      page.setInputFiles("#f-file", scan);
      refusedAtTheFile(page, "Файл завеликий: дозволено щонайбільше 20 МБ");
      String form = page.url();
      page.navigate("/language/en");
      page.navigate(form);
      type(page, REFUSED);
      page.setInputFiles("#f-file", scan);
      refusedAtTheFile(page, "The file is too large: at most 20 MB");
      page.setInputFiles(
          "#f-file", new FilePayload("рішення.exe", "application/pdf", new byte[] {'M', 'Z', 0}));
      refusedAtTheFile(page, "Files of this kind are not accepted");
      page.setInputFiles("#f-file", new FilePayload("рішення.pdf", "application/pdf", PDF));
      page.fill("#f-name", "<b data-x>Мар’яна</b>");
      page.click("form button.pri");
      page.waitForSelector("#f-name[aria-invalid=true]");
      assertThat(page.inputValue("#f-name")).isEqualTo("<b data-x>Мар’яна</b>");
      assertThat(page.locator("[data-x]").count()).isZero();
      assertThat(Axe.violations(page)).isEmpty();
    }
    nothingCame(platform, browser, REFUSED);
  }

  @Test
  void whoSendsTooOftenIsToldToWaitAndFindsTheFormAsItWas(Platform platform, Browser browser) {
    try (BrowserContext stranger = browser.stranger()) {
      stranger.setExtraHTTPHeaders(Map.of("X-Forwarded-For", NETWORK));
      Page page = stranger.newPage();
      page.navigate("/language/en");
      fillIn(page, OFTEN);
      String form = page.url();
      String token = page.inputValue("form [name=_csrf] >> nth=0");
      for (int i = 0; i < 60; i++)
        assertThat(press(stranger, token)).as("attempt " + i).isEqualTo(303);
      assertThat(press(stranger, token)).isEqualTo(429);

      page.setInputFiles("#f-file", new FilePayload("рішення.pdf", "application/pdf", PDF));
      Response answer =
          page.waitForResponse(
              it -> it.request().method().equals("POST"), () -> page.click("form button.pri"));
      assertThat(answer.status()).isEqualTo(429);
      assertThat(answer.headerValue("retry-after")).isEqualTo("3600");
      assertThat(page.innerText("main")).contains("Too many applications came from your network");
      assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
      assertThat(Axe.violations(page)).isEmpty();
      nothingCame(platform, browser, OFTEN);

      stranger.setExtraHTTPHeaders(Map.of("X-Forwarded-For", "198.51.100.61"));
      page.click("main a.btn.pri");
      assertThat(page.url()).isEqualTo(form);
      wasKept(page, OFTEN);
      page.setInputFiles("#f-file", new FilePayload("рішення.pdf", "application/pdf", PDF));
      page.click("form button.pri");
      page.waitForURL("**/join/sent");
      Letters.linkTo(platform, OFTEN, "/application/");
    }
  }

  private static int press(BrowserContext stranger, String token) {
    return stranger
        .request()
        .post(
            "/join",
            RequestOptions.create()
                .setHeader("X-Forwarded-For", NETWORK)
                .setMaxRedirects(0)
                .setMultipart(FormData.create().set("_csrf", token).set("_from", "/join")))
        .status();
  }

  private static void refusedAtTheFile(Page page, String words) {
    page.click("form button.pri");
    page.waitForSelector("#f-file[aria-invalid=true]");
    assertThat(page.innerText("main")).contains(words);
    wasKept(page, REFUSED);
    assertThat(Axe.violations(page)).isEmpty();
  }

  private static void wasKept(Page page, String email) {
    assertThat(page.inputValue("#f-name")).isEqualTo("Мар’яна Проба");
    assertThat(page.inputValue("#f-email")).isEqualTo(email);
    assertThat(page.inputValue("#f-decisionNumber")).isEqualTo("77/1 & «б»");
    assertThat(page.inputValue("#f-decidedOn")).isEqualTo("2026-11-02");
  }

  private static void nothingCame(Platform platform, Browser browser, String email) {
    assertThat(platform.mail().getReceivedMessages())
        .noneMatch(message -> Letters.isTo(message, email));
    try (BrowserContext office = browser.of(Person.ADMIN)) {
      Page desk = office.newPage();
      desk.navigate("/admin/candidates?q=ічнянськ");
      assertThat(desk.innerText("#candidate-list")).doesNotContain("Ічнянська міська рада");
    }
  }

  private static void fillIn(Page page, String email) {
    page.navigate("/join?q=ічнянськ");
    page.click("#join-found a:has-text('Ічнянська міська рада')");
    type(page, email);
  }

  private static void type(Page page, String email) {
    page.fill("#f-name", "Мар’яна Проба");
    page.fill("#f-post", "секретарка ради");
    page.fill("#f-email", email);
    page.fill("#f-decisionNumber", "77/1 & «б»");
    page.fill("#f-decidedOn", "2026-11-02");
  }
}
