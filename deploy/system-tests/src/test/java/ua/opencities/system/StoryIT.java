package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A membership year through all rooms, by both sides. */
@ExtendWith(OnPlatform.class)
class StoryIT {
  @Test
  void aClerkSignsInWithTheKeyboardAlone(Browser browser) {
    try (var context = browser.stranger()) {
      Page page = context.newPage();
      page.navigate("/");
      assertThat(page.url()).contains("/sign-in");
      tabTo(page, "email");
      page.keyboard().type(Person.ZHOVKVA.email());
      tabTo(page, "password");
      page.keyboard().type(Person.PASSWORD);
      page.keyboard().press("Enter");
      page.waitForURL(url -> !url.contains("/sign-in"));
      assertThat(page.locator("body").innerText()).contains("Жовків");
      Screenshots.take(page, "member-home");
    }
  }

  private static void tabTo(Page page, String field) {
    for (int i = 0; i < 20; i++) {
      page.keyboard().press("Tab");
      if (field.equals(page.evaluate("() => document.activeElement.getAttribute('name')"))) return;
    }
    throw new AssertionError("the keyboard does not come to " + field);
  }
}
