package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.system.Seen.faultless;
import static ua.opencities.system.Seen.saysInAnyCase;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scenarios of the tariff in a browser and by the API; nothing in them touches money. */
@ExtendWith(OnPlatform.class)
@Order(1_455_000_000)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScenarioIT {
  private BrowserContext context;
  private Page office;
  private String made;

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
  void theDemonstrationHasTwoToCompare() {
    office.navigate("/admin/tariff-scenarios");
    saysInAnyCase(office, "Сталі суми за діапазонами", "вигадані дані", "2 сценарії");
    faultless(office);
    office.click("tbody a:has-text('Ставка 0,45')");
    saysInAnyCase(
        office,
        "Пораховано",
        "Проти торішніх нарахувань",
        "За областями",
        "Львівська",
        "більше на понад 15");
    faultless(office);
    office.click("#scenario-lines summary >> nth=0");
    saysInAnyCase(office, "Кількість жителів", "Розрахунок");
    faultless(office);
    office.click("a:has-text('Порівняти')");
    office.selectOption("#f-id-1", office.getAttribute("#f-id-1 option >> nth=1", "value"));
    office.click("main form button.pri");
    saysInAnyCase(office, "Сценарії поруч");
    faultless(office);
  }

  @Test
  @Order(2)
  void isMadeOfTheTariffInForceRefusedWithWhatWasTypedAndReckoned() {
    office.navigate("/admin/tariff-scenarios/new");
    assertThat(office.inputValue("[name=from] >> nth=1")).isEqualTo("50001");
    assertThat(office.inputValue("[name=to] >> nth=0")).isEmpty();
    faultless(office);
    int rows = office.locator("[name=from]").count();
    office.fill("[name=name]", "Перевірка сценарію");
    office.click("button[name=more]");
    assertThat(office.locator("[name=from]").count()).isGreaterThan(rows);
    assertThat(office.inputValue("[name=name]")).isEqualTo("Перевірка сценарію");
    office.click("button[name=remove] >> nth=2");
    assertThat(office.inputValue("[name=from] >> nth=2")).isEmpty();
    office.fill("[name=rate] >> nth=0", "багато");
    office.click("main form button.pri");
    assertThat(office.locator("[role=alert]").innerText()).contains("багато");
    assertThat(office.inputValue("[name=name]")).isEqualTo("Перевірка сценарію");
    faultless(office);
    office.fill("[name=rate] >> nth=0", "0,5");
    office.click("main form button.pri");
    office.waitForURL(url -> url.matches(".*/tariff-scenarios/[0-9a-f-]{36}"));
    saysInAnyCase(office, "Сценарій збережено й пораховано", "0,50 грн на жителя");
    faultless(office);
    Screenshots.take(office, "tariff-scenario");
    office.setViewportSize(Browser.PHONE, 844);
    assertThat(office.evaluate("() => document.documentElement.scrollWidth"))
        .isEqualTo(Browser.PHONE);
    faultless(office);
    office.setViewportSize(Browser.DESK, 900);
  }

  @Test
  @Order(3)
  void assumesAPopulationAndTellsTheSecondOfTwoWhoEdit() {
    String scenario = office.url();
    Page second = context.newPage();
    second.navigate(scenario + "/edit");
    office.click("#scenario-lines a[href*='/figures/'] >> nth=0");
    faultless(office);
    office.fill("[name=inhabitants]", "12 345");
    office.click("main form button.pri");
    saysInAnyCase(office, "Чисельність припущено", "припущена чисельність");
    second.click("main form button.pri");
    assertThat(second.locator("main").innerText()).contains("Хтось інший уже змінив");
    second.close();
    office.navigate(scenario + "?only=ASSUMED");
    assertThat(office.locator("#scenario-lines tbody tr").count()).isEqualTo(1);
    saysInAnyCase(office, "12 345");
    office.navigate(scenario + "/print");
    saysInAnyCase(office, "Сценарій тарифу: Перевірка сценарію");
    faultless(office);
    office.navigate(scenario);
    var book = context.request().get(scenario + "/councils.xlsx");
    assertThat(book.status()).isEqualTo(200);
    assertThat(book.body()[0]).isEqualTo((byte) 'P');
  }

  @Test
  @Order(4)
  void fillsTheTariffsFormAndIsDroppedAfterAQuestion() {
    office.click("a:has-text('Записати тариф за цим сценарієм')");
    assertThat(office.inputValue("[name=rate] >> nth=0")).isEqualTo("0,50");
    assertThat(office.inputValue("[name=validFrom]")).endsWith("-01-01");
    faultless(office);
    office.goBack();
    office.click("a:has-text('Видалити сценарій')");
    faultless(office);
    office.click("main form button.danger");
    saysInAnyCase(office, "Сценарій видалено", "2 сценарії");
  }

  @Test
  @Order(5)
  void doesTheSameByTheApi() {
    String at = "/admin/api/v1/tariff-scenarios";
    JsonObject kept =
        post(
            at,
            "{\"name\":\"З API\",\"year\":2027,\"bands\":[{\"from\":0,\"rate\":\"0.5\"}]}",
            201);
    String id = kept.getAsJsonObject("scenario").get("id").getAsString();
    assertThat(kept.getAsJsonArray("byOblast")).isNotEmpty();
    JsonObject councils = get(at + "/" + id + "/councils?sort=-amount");
    JsonObject first = councils.getAsJsonArray("items").get(0).getAsJsonObject();
    assertThat(first.getAsJsonArray("explanation")).isNotEmpty();
    String council = first.get("council").getAsString();
    JsonObject assumed = post(at + "/" + id + "/figures/" + council, "{\"inhabitants\":1000}", 200);
    assertThat(assumed.getAsJsonObject("scenario").get("version").getAsLong())
        .isGreaterThan(kept.getAsJsonObject("scenario").get("version").getAsLong());
    assertThat(sent(at, "{\"name\":\"З API\",\"year\":2027,\"bands\":[]}").text())
        .contains("tariff/no-bands");
    post(at + "/" + id + "/drop", "{}", 204);
    assertThat(get(at + "?q=API").get("total").getAsInt()).isZero();
  }

  private JsonObject post(String address, String body, int status) {
    var answer = sent(address, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    return status == 204
        ? new JsonObject()
        : JsonParser.parseString(answer.text()).getAsJsonObject();
  }

  private com.microsoft.playwright.APIResponse sent(String address, String body) {
    return context
        .request()
        .post(
            address,
            RequestOptions.create()
                .setHeader("Authorization", "Bearer " + token())
                .setHeader("Content-Type", "application/json")
                .setData(body));
  }

  private JsonObject get(String address) {
    var answer =
        context
            .request()
            .get(address, RequestOptions.create().setHeader("Authorization", "Bearer " + token()));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return JsonParser.parseString(answer.text()).getAsJsonObject();
  }

  private String token() {
    if (made == null) {
      office.navigate("/admin/tokens");
      office.fill("[name=label]", "Сценарії");
      office.selectOption("[name=scope]", "write");
      office.click("main form button.pri");
      made = office.inputValue("#secret");
    }
    return made;
  }
}
