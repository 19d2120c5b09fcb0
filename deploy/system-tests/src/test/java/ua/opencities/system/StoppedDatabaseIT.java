package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.opencities.support.Visitor;

/** PostgreSQL ends under the working platform. The last class of all: see the test resources. */
@ExtendWith(OnPlatform.class)
@Order(Integer.MAX_VALUE)
class StoppedDatabaseIT {
  private static final String BACK = "The database answers again";
  private static final Pattern ON_PAGE = Pattern.compile("<b class=\"mono\">([0-9A-Z]{8})</b>");
  private static final Pattern IN_PROBLEM = Pattern.compile("\"reference\":\"([^\"]+)\"");

  @Test
  void isSaidWithAReferenceByBothPortalsAndMendsItself(Platform platform, Browser browser)
      throws Exception {
    Visitor clerk = visitor(platform, Person.ZHOVKVA);
    Visitor office = visitor(platform, Person.ADMIN);
    String token = clerk.token("/tokens");
    BrowserContext person = browser.of(Person.ZHOVKVA);
    int before = platform.told().length();
    String reference;
    try (Outage outage = Outage.of(platform)) {
      reference = page(clerk.get("/programmes"));
      page(office.get("/councils"));
      seen(person);
      person.close();
      page(clerk.post("/tokens", Map.of("_csrf", token, "label", "під час перерви")));
      var stranger = new Visitor(platform.address());
      page(stranger.signIn(Person.DROHOBYCH.email(), Person.PASSWORD));
      problem(clerk.get("/api/v1/programmes"));
      problem(office.get("/api/v1/councils"));
      assertThat(clerk.get("/assets/css/base.css").statusCode()).isEqualTo(200);
    }
    answersAgain(clerk, "/programmes");
    answersAgain(office, "/councils");
    answersAgain(clerk, "/api/v1/programmes");
    var made =
        clerk.post(
            "/tokens",
            Map.of("_csrf", token, "label", "після перерви", "scope", "read", "days", "1"));
    assertThat(made.statusCode()).isEqualTo(200);
    assertThat(log(platform)).contains(reference + " GET /programmes");
    saysOneSentence(toldUntilItIsBack(platform, before));
  }

  private static void seen(BrowserContext person) {
    try (Page page = person.newPage()) {
      for (int width : new int[] {Browser.DESK, Browser.PHONE}) {
        page.setViewportSize(width, 900);
        assertThat(page.navigate("/programmes").status()).isEqualTo(503);
        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(width);
        assertThat(Axe.violations(page)).isEmpty();
      }
    }
  }

  private static Visitor visitor(Platform platform, Person person) {
    var visitor = new Visitor(platform.address() + person.portal());
    visitor.signIn(person.email(), Person.PASSWORD);
    return visitor;
  }

  private static String page(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(answer.body()).contains("Тимчасово недоступно").doesNotContain("Exception");
    return reference(ON_PAGE, answer);
  }

  private static void problem(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).contains("\"status\":503");
    reference(IN_PROBLEM, answer);
  }

  private static String reference(Pattern where, HttpResponse<String> answer) {
    Matcher found = where.matcher(answer.body());
    assertThat(found.find()).as("a reference in " + answer.body()).isTrue();
    return found.group(1);
  }

  private static void answersAgain(Visitor visitor, String path) throws InterruptedException {
    int status = 0;
    for (int tries = 0; tries < 120 && status != 200; tries++) {
      status = visitor.get(path).statusCode();
      if (status != 200) Thread.sleep(250);
    }
    assertThat(status).as(path).isEqualTo(200);
  }

  private static String log(Platform platform) throws IOException {
    return Files.readString(platform.data().resolve("logs/server.0.log"));
  }

  /** The pages are back first: the watch looks again only when its pause is over. */
  private static String toldUntilItIsBack(Platform platform, int before)
      throws InterruptedException {
    String told = platform.told().substring(before);
    for (int tries = 0; tries < 120 && !told.contains(BACK); tries++) {
      Thread.sleep(250);
      told = platform.told().substring(before);
    }
    return told;
  }

  /** In both languages; the pool, EclipseLink and the timers keep to the log file. */
  private static void saysOneSentence(String console) {
    assertThat(console)
        .containsOnlyOnce("PostgreSQL has ended")
        .containsOnlyOnce(BACK)
        .doesNotContain("\tat ", "Exception", "WARNING");
  }
}
