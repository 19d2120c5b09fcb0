package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a person sees of an open page. */
final class Seen {
  private Seen() {}

  /** In its main part, whatever breaks the line there. */
  static void says(Page page, String... words) {
    String text = text(page);
    for (String word : words) assertThat(text).contains(word);
  }

  /** The same where the style sheet sets capitals. */
  static void saysInAnyCase(Page page, String... words) {
    String text = text(page);
    for (String word : words) assertThat(text).containsIgnoringCase(word);
  }

  /** The fields that a refused form's summary leads to. */
  static List<String> problems(Page page) {
    return page.locator("[role=alert] a").all().stream()
        .map(link -> link.getAttribute("href"))
        .toList();
  }

  static void faultless(Page page) {
    assertThat(Axe.violations(page)).as(page.url()).isEmpty();
  }

  private static String text(Page page) {
    return page.locator("main").innerText().replaceAll("[\\s\\u00a0]+", " ");
  }
}
