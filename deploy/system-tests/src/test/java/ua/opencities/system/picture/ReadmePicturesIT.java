package ua.opencities.system.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.opencities.system.Browser;
import ua.opencities.system.OnPlatform;
import ua.opencities.system.Person;

/**
 * The pictures of {@code README.md}, of the demonstration as it starts: before any other test fills
 * its lists. They come to {@code target/screenshots/readme}; copy those that changed to {@code
 * association-core/docs/pictures}.
 */
@ExtendWith(OnPlatform.class)
@Order(1)
class ReadmePicturesIT {
  private static final Path FOLDER =
      Path.of(System.getProperty("target", "target"), "screenshots", "readme");

  /** A picture that a page of text can bear. */
  private static final int MOST_BYTES = 300_000;

  @Test
  void ofTheOffice(Browser browser) throws IOException {
    try (var context = browser.of(Person.ADMIN)) {
      Page page = context.newPage();
      page.navigate("/admin/");
      take(page, "overview");
      page.navigate("/admin/councils?q=Жовківська");
      page.navigate(page.locator("main tbody a").first().getAttribute("href"));
      take(page, "council");
      page.navigate("/admin/reports/fees?year=2026");
      take(page, "report");
    }
  }

  @Test
  void ofTheCouncil(Browser browser) throws IOException {
    try (var context = browser.of(Person.ZHOVKVA)) {
      Page page = context.newPage();
      page.navigate("/");
      take(page, "home");
      page.navigate("/programmes/new");
      page.click("main form button.pri");
      page.waitForURL(url -> url.contains("/edit/"));
      String programme = page.url().replaceFirst(".*(/programmes/[0-9a-f-]+).*", "$1");
      page.navigate(programme + "/edit/funding");
      take(page, "wizard");
      page.navigate(programme + "/discard");
      page.click(".confirm button");
      page.waitForURL(url -> url.endsWith("/programmes"));
    }
  }

  /** What a person sees first, on a desk and on a phone. */
  private static void take(Page page, String name) throws IOException {
    assertThat(page.locator("h1").innerText()).isNotBlank();
    for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
      page.setViewportSize(width, width == Browser.DESK ? 1080 : 844);
      page.evaluate("() => { document.activeElement.blur(); scrollTo(0, 0); }");
      Path file = FOLDER.resolve(name + "-" + width + ".png");
      page.screenshot(new Page.ScreenshotOptions().setPath(file));
      assertThat(Files.size(file)).as(file.toString()).isBetween(10_000L, (long) MOST_BYTES);
    }
  }
}
