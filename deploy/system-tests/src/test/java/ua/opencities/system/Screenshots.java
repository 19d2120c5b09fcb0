package ua.opencities.system;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of pages in {@code target/screenshots}, on a desk and on a phone. */
public final class Screenshots {
  private static final Path FOLDER = Path.of(System.getProperty("target", "target"), "screenshots");

  private Screenshots() {}

  public static void take(Page page, String name) {
    for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
      page.setViewportSize(width, 900);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(FOLDER.resolve(name + "-" + width + ".png")));
    }
  }
}
