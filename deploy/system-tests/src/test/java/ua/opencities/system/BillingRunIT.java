package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.system.Seen.faultless;
import static ua.opencities.system.Seen.saysInAnyCase;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A billing run in a browser and by the API. Late, since its invoices stand in other lists. */
@ExtendWith(OnPlatform.class)
@Order(1_460_000_000)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BillingRunIT {
  private BrowserContext context;
  private Page office;

  @BeforeAll
  void signIn(Browser browser) {
    context = browser.of(Person.FEES);
    office = context.newPage();
  }

  @AfterAll
  void leave() {
    context.close();
  }

  @Test
  @Order(1)
  void theDemonstrationHasOneThatIsFinished() {
    office.navigate("/admin/billing-runs");
    office.click("tbody a >> nth=0");
    saysInAnyCase(office, "Виставлено", "Щорічний внесок".toLowerCase(java.util.Locale.ROOT));
    faultless(office);
    office.click("nav.tabs a >> nth=1");
    saysInAnyCase(office, "Рахунок уже є", "Робити нічого не треба");
    faultless(office);
  }

  @Test
  @Order(2)
  void isSimulatedExplainedAndUndone() {
    office.navigate("/admin/billing-runs/new");
    office.fill("[name=year]", "рік");
    office.click("main form button.pri");
    assertThat(office.locator("[role=alert] a").first().getAttribute("href")).isEqualTo("#f-year");
    assertThat(office.inputValue("[name=year]")).isEqualTo("рік");
    faultless(office);
    office.fill("[name=year]", "2023");
    office.click("main form button.pri");
    office.waitForURL(url -> url.matches(".*/billing-runs/[0-9a-f-]{36}"));
    saysInAnyCase(office, "Внески пораховано", "Пораховано");
    office.click("tbody summary >> nth=0");
    saysInAnyCase(office, "Кількість жителів", "Підстава: Загальні збори");
    faultless(office);
    office.click("#sort-amount");
    office.waitForURL(url -> url.contains("sort=amount"));
    office.click("a:has-text('Скасувати нарахування')");
    faultless(office);
    office.click("main form button");
    saysInAnyCase(office, "Жодного номера не використано");
    faultless(office);
  }

  @Test
  @Order(3)
  void isIssuedWithProgressAndLeavesAFile() {
    office.navigate("/admin/billing-runs/new");
    office.fill("[name=year]", "2023");
    office.selectOption("[name=oblast]", "46");
    office.click("main form button.pri");
    office.waitForURL(url -> url.matches(".*/billing-runs/[0-9a-f-]{36}"));
    int councils = office.locator("#run-lines tbody tr").count();
    assertThat(councils).isPositive();
    office.click("a:has-text('Виставити рахунки')");
    saysInAnyCase(office, "Виставити " + councils);
    faultless(office);
    office.click("main form button.pri");
    office.locator("#work .note.ok").waitFor();
    office.reload();
    saysInAnyCase(office, "Виставлено рахунків: " + councils);
    assertThat(office.locator("#run-lines tbody td a[href*='/invoices/']").count())
        .isEqualTo(councils);
    faultless(office);
    var csv = context.request().get(office.getAttribute("a[href$='.csv']", "href"));
    assertThat(new String(csv.body(), StandardCharsets.UTF_8).lines().count())
        .isEqualTo(councils + 1);
    Screenshots.take(office, "billing-run");
    office.setViewportSize(Browser.PHONE, 844);
    assertThat(office.evaluate("() => document.documentElement.scrollWidth"))
        .isEqualTo(Browser.PHONE);
    faultless(office);
    office.setViewportSize(Browser.DESK, 900);
    String run = office.url();
    office.navigate(run + "/undo");
    saysInAnyCase(office, "Рахунки вже мають номери (" + councils + ")");
    assertThat(office.locator(".confirm").count()).isZero();
    office.navigate(run);
  }

  @Test
  @Order(4)
  void runsAgainForTheMissedAndFindsNobodyCharged() {
    office.click("a:has-text('Нарахувати тим, хто лишився')");
    assertThat(office.inputValue("[name=year]")).isEqualTo("2023");
    assertThat(office.inputValue("[name=oblast]")).isEqualTo("46");
    office.click("main form button.pri");
    office.waitForURL(url -> url.matches(".*/billing-runs/[0-9a-f-]{36}"));
    saysInAnyCase(office, "Рахунків немає");
    office.click("nav.tabs a >> nth=1");
    saysInAnyCase(office, "Рахунок уже є");
    faultless(office);
  }

  @Test
  @Order(5)
  void doesTheSameByTheApi() {
    String at = "/admin/api/v1/billing-runs";
    var made =
        context
            .request()
            .post(
                at,
                RequestOptions.create()
                    .setHeader("Authorization", "Bearer " + token())
                    .setHeader("Content-Type", "application/json")
                    .setData(
                        "{\"year\":2023,\"kind\":\"ANNUAL\",\"filter\":{\"oblasts\":[\"68\"]}}"));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    String id = json(made.text()).get("id").getAsString();
    JsonObject lines = get(at + "/" + id + "/lines");
    assertThat(lines.getAsJsonArray("items").get(0).getAsJsonObject().getAsJsonArray("explanation"))
        .isNotEmpty();
    assertThat(get(at + "/" + id + "/exceptions").has("total")).isTrue();
    var issued =
        context
            .request()
            .post(
                at + "/" + id + "/issue",
                RequestOptions.create().setHeader("Authorization", "Bearer " + token()));
    assertThat(issued.status()).isEqualTo(202);
    String progress = issued.headers().get("location");
    assertThat(progress).endsWith("/billing-runs/" + id + "/progress");
    office.waitForCondition(() -> get(progress).get("state").getAsString().equals("ISSUED"));
    assertThat(get(progress).get("issued").getAsInt()).isEqualTo(lines.get("total").getAsInt());
    assertThat(get("/admin/api/v1/invoices?year=2023&sort=number").get("total").getAsInt())
        .isGreaterThanOrEqualTo(lines.get("total").getAsInt());
    var nonsense =
        context
            .request()
            .post(
                at,
                RequestOptions.create()
                    .setHeader("Authorization", "Bearer " + token())
                    .setHeader("Content-Type", "application/json")
                    .setData("{\"year\":2023,\"kind\":\"TARGETED\"}"));
    assertThat(nonsense.status()).isEqualTo(422);
    assertThat(nonsense.text()).contains("run/tariff-not-chosen");
  }

  private String made;

  private String token() {
    if (made == null) {
      office.navigate("/admin/tokens");
      office.fill("[name=label]", "Нарахування");
      office.selectOption("[name=scope]", "write");
      office.click("main form button.pri");
      made = office.inputValue("#secret");
    }
    return made;
  }

  private JsonObject get(String address) {
    var answer =
        context
            .request()
            .get(address, RequestOptions.create().setHeader("Authorization", "Bearer " + token()));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return json(answer.text());
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }
}
