package ua.opencities.system;

import com.microsoft.playwright.Page;

/** A draft of a programme on its way through the wizard. */
final class Drafting {
  private Drafting() {}

  static String begun(Page page, String basis) {
    page.navigate("/programmes/new");
    return begin(page, basis);
  }

  static String begun(Page page, String basis, int year) {
    page.navigate("/programmes/new");
    page.fill("[name=from]", String.valueOf(year));
    return begin(page, basis);
  }

  private static String begin(Page page, String basis) {
    page.check("[name=basis][value=" + basis + "]");
    page.click("main form button.pri");
    page.waitForURL(url -> url.contains("/edit/outline"));
    return of(page);
  }

  /** Whose page is open. */
  static String of(Page page) {
    return page.url().replaceFirst(".*/programmes/([0-9a-f-]+).*", "$1");
  }

  /** The next programme of other tests is not written from it. */
  static void discard(Page page, String programme) {
    page.navigate("/programmes/" + programme + "/discard");
    page.click(".confirm button");
    page.waitForURL(url -> url.endsWith("/programmes"));
  }

  static void next(Page page, String step) {
    page.click("#wizard button.pri");
    page.waitForURL(url -> url.contains("/edit/" + step));
  }
}
