package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of both portals, in both languages, on a desk and on a phone. */
@ExtendWith(OnPlatform.class)
class EveryPageIT {
  private static final Pattern KEY = Pattern.compile("\\b[a-z]+\\.[a-z-]+\\.[a-z.-]*[a-z]\\b");

  /** Addresses that people read look like keys. */
  private static final Pattern NO_KEY =
      Pattern.compile(".*(@|\\.(ua|example|org|com|json|csv|gov)\\b|opencities).*");

  private final List<String> faults = new ArrayList<>();

  @ParameterizedTest(name = "{0}, {1}, {2} px")
  @CsvSource({"ADMIN, uk, 1440", "ADMIN, en, 390", "ZHOVKVA, uk, 1440", "ZHOVKVA, en, 390"})
  void isWhole(Person person, String language, int width, Browser browser) {
    var crawl = new Crawl(person.portal());
    try (var context = browser.of(person)) {
      Page page = context.newPage();
      page.setViewportSize(width, 900);
      listen(page);
      page.navigate(person.portal() + "/language/" + language);
      crawl.each(page, path -> look(page, path, language));
    }
    System.out.println(
        person + " " + language + " saw " + crawl.kinds().size() + ": " + crawl.kinds());
    assertThat(faults).isEmpty();
    assertThat(crawl.kinds()).hasSizeGreaterThan(8);
  }

  @Test
  void theSignInPagesAreWhole(Browser browser) {
    try (var context = browser.stranger()) {
      Page page = context.newPage();
      listen(page);
      for (String language : List.of("uk", "en"))
        for (String path :
            List.of(
                "/sign-in",
                "/password/forgotten",
                "/join",
                "/join?q=снятин",
                "/join?q=калу",
                "/join/lost",
                "/join/sent",
                "/open-data",
                "/admin/sign-in",
                "/admin/password/forgotten")) {
          page.navigate("/language/" + language);
          look(page, path, language);
          if (language.equals("uk"))
            Screenshots.take(page, path.substring(1).replaceAll("[/?=]", "-"));
        }
    }
    assertThat(faults).isEmpty();
  }

  private void listen(Page page) {
    page.onConsoleMessage(
        said -> {
          if (said.type().equals("error")) faults.add(page.url() + " console: " + said.text());
        });
    page.onPageError(error -> faults.add(page.url() + " script: " + error));
  }

  private void look(Page page, String path, String language) {
    Response answer = page.navigate(path);
    if (answer.status() != 200) {
      faults.add(path + " answers " + answer.status());
      return;
    }
    expect(path, page.locator("h1").count() == 1, "has " + page.locator("h1").count() + " h1");
    expect(path, language.equals(page.getAttribute("html", "lang")), "is not in " + language);
    expect(path, page.locator("aside.banner").count() == 1, "does not say it is a demonstration");
    page.locator("body")
        .innerText()
        .lines()
        .filter(line -> !NO_KEY.matcher(line).matches())
        .filter(line -> KEY.matcher(line).find())
        .forEach(line -> faults.add(path + " shows a key: " + line));
    for (String violation : Axe.violations(page)) faults.add(path + " axe: " + violation);
    page.setViewportSize(Browser.PHONE, 844);
    Object wide = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
    expect(path, ((Number) wide).intValue() <= 0, "scrolls sideways by " + wide + " px on a phone");
    page.setViewportSize(language.equals("uk") ? Browser.DESK : Browser.PHONE, 900);
  }

  private void expect(String path, boolean right, String fault) {
    if (!right) faults.add(path + " " + fault);
  }
}
