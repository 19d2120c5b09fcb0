package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;

/** A person without a mouse: what has the focus is always seen. */
final class Keyboard {
  private static final int MOST = 80;
  private static final int PATIENCE = 4000;
  private static final String FOCUSED = "() => String(document.activeElement?.outerHTML)";
  private static final String SEEN =
      """
      () => {
        const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
        const marked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
          || style.boxShadow !== 'none' || [...e.querySelectorAll('*')].some(c => getComputedStyle(c).boxShadow !== 'none');
        const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
        return (marked && inside) ? '' : e.outerHTML.substring(0, 160) + (marked ? ' is out of sight' : ' is not marked');
      }""";
  private final Page page;

  Keyboard(Page page) {
    this.page = page;
  }

  /** Goes on by Tab until something that fits has the focus. */
  Keyboard tabTo(String selector) {
    for (int i = 0; i < MOST; i++) {
      page.keyboard().press("Tab");
      assertThat(page.evaluate(SEEN)).as("the focus on " + page.url()).isEqualTo("");
      if (isAt(selector)) return this;
    }
    throw new AssertionError("the keyboard does not come to " + selector + " on " + page.url());
  }

  boolean isAt(String selector) {
    return Boolean.TRUE.equals(
        page.evaluate("s => !!document.activeElement?.matches(s)", selector));
  }

  /** Waits for it over the loading of a page, in the midst of which nothing has the focus. */
  void standsAt(String selector) {
    try {
      page.waitForFunction(
          "s => !!document.activeElement?.matches(s)",
          selector,
          new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
    } catch (TimeoutError elsewhere) {
      throw new AssertionError(
          selector + " has no focus; it is at " + page.evaluate(FOCUSED), elsewhere);
    }
  }

  Keyboard press(String key) {
    page.keyboard().press(key);
    return this;
  }

  Keyboard type(String text) {
    page.keyboard().type(text);
    return this;
  }

  /** Presses Enter and waits for the page it leads to. */
  Keyboard enter(String address) {
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.matches(".*" + address));
    page.waitForLoadState();
    return this;
  }
}
