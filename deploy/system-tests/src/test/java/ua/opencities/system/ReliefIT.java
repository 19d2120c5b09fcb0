package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.system.Seen.faultless;
import static ua.opencities.system.Seen.says;
import static ua.opencities.system.Seen.saysInAnyCase;

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

/** A relief from the decision to the invoice. Late, since its invoice stands in other lists. */
@ExtendWith(OnPlatform.class)
@Order(1_465_000_000)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReliefIT {
  private static final String COUNCIL = "Миргородська";
  private BrowserContext context;
  private Page office;
  private String relief;

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
  void theListIsNarrowedSortedAndTaken() {
    office.navigate("/admin/reliefs?kind=MORATORIUM");
    saysInAnyCase(office, "Краматорська", "очікує затвердження");
    faultless(office);
    office.navigate("/admin/reliefs?q=нікого-такого");
    saysInAnyCase(office, "Нічого не знайдено");
    office.navigate("/admin/reliefs");
    office.click("#sort-council");
    office.waitForURL(url -> url.contains("sort=council"));
    var csv = context.request().get(office.getAttribute("a[href*='reliefs.csv']", "href"));
    assertThat(new String(csv.body(), StandardCharsets.UTF_8)).contains("знижка 30 %");
    office.setViewportSize(Browser.PHONE, 844);
    assertThat(office.evaluate("() => document.documentElement.scrollWidth"))
        .isEqualTo(Browser.PHONE);
    office.setViewportSize(Browser.DESK, 900);
  }

  @Test
  @Order(2)
  void isEnteredWithWhatIsWrongSaidAtItsField() {
    office.navigate("/admin/reliefs/new?q=" + COUNCIL);
    office.click("main ul.list a");
    office.locator("[name=percent]").pressSequentially("150");
    office.fill("[name=sum]", "100");
    office.fill("[name=beginsOn]", "2027-01-01");
    office.fill("[name=endsOn]", "2027-12-31");
    office.fill("[name=actNumber]", "31");
    office.fill("[name=actDate]", "2026-11-20");
    office.fill("[name=reason]", "Відбудова після підтоплення");
    office.click("main form button.pri");
    assertThat(office.locator("[role=alert] a").first().getAttribute("href"))
        .isEqualTo("#f-percent");
    assertThat(office.inputValue("[name=reason]")).isEqualTo("Відбудова після підтоплення");
    faultless(office);
    office.fill("[name=sum]", "");
    office.click("main form button.pri");
    saysInAnyCase(office, "Знижка 150 % неможлива", "від 1 до 99");
    assertThat(office.inputValue("[name=percent]")).as("never cut to 15").isEqualTo("150");
    office.fill("[name=percent]", "");
    office.fill("[name=sum]", "100");
    office.selectOption("[name=fee]", "TARGETED");
    office.click("main form button.pri");
    saysInAnyCase(office, "Знижка сумою неможлива для цільових внесків");
    assertThat(office.locator("[role=alert] a").first().getAttribute("href")).isEqualTo("#f-sum");
    assertThat(office.inputValue("[name=sum]")).isEqualTo("100");
    assertThat(office.inputValue("[name=fee]")).isEqualTo("TARGETED");
    office.selectOption("[name=fee]", "ANNUAL");
    office.fill("[name=sum]", "");
    office.fill("[name=percent]", "25");
    office.click("main form button.pri");
    office.waitForURL(url -> url.matches(".*/reliefs/[0-9a-f-]{36}"));
    relief = office.url();
    saysInAnyCase(office, "знижка 25 %", "ще не діє");
    faultless(office);
  }

  @Test
  @Order(3)
  void isApprovedAndTakenOffInTheRunAndOnTheInvoice() {
    office.click("main form button.pri");
    saysInAnyCase(office, "Пільгу затверджено");
    office.navigate("/admin/billing-runs/new");
    office.fill("[name=year]", "2027");
    office.fill("[name=words]", COUNCIL);
    office.click("main form button.pri");
    office.waitForURL(url -> url.matches(".*/billing-runs/[0-9a-f-]{36}"));
    assertThat(office.locator("#run-lines tbody tr").count()).isEqualTo(1);
    office.click("tbody summary >> nth=0");
    saysInAnyCase(office, "Пільга: знижка 25 % за рішенням Правління від 20 листопада 2026");
    faultless(office);
    office.click("a:has-text('Виставити рахунки')");
    office.click("main form button.pri");
    office.locator("#work .note.ok").waitFor();
    office.reload();
    office.click("#run-lines tbody td a[href*='/invoices/']");
    says(office, "Пільга: знижка 25 % за рішенням Правління від 20 листопада 2026 р. № 31: −");
    faultless(office);
  }

  @Test
  @Order(4)
  void isWithdrawnAndSaysWhatOnlyACorrectionChanges() {
    office.navigate(relief + "/withdraw");
    saysInAnyCase(office, "Уже нараховане з пільгою лишається");
    office.click("main form button.danger");
    assertThat(office.locator("[role=alert] a").first().getAttribute("href"))
        .isEqualTo("#f-reason");
    faultless(office);
    office.fill("[name=reason]", "Рішення переглянуто");
    office.click("main form button.danger");
    office.waitForURL(url -> url.equals(relief));
    saysInAnyCase(office, "Рішення переглянуто", "нараховано з цією пільгою");
    assertThat(office.locator("main a[href$='/correct']").count()).isEqualTo(1);
    faultless(office);
  }

  @Test
  @Order(5)
  void programsReadAndEnterThemToo() {
    office.navigate("/admin/tokens");
    office.fill("[name=label]", "Пільги");
    office.selectOption("[name=scope]", "write");
    office.click("main form button.pri");
    String token = office.inputValue("#secret");
    String at = "/admin/api/v1/reliefs";
    var all = context.request().get(at + "?kind=DISCOUNT&year=2027", as(token));
    assertThat(all.status()).as(all.text()).isEqualTo(200);
    assertThat(all.text())
        .contains("\"percent\":30", "\"state\":\"APPROVED\"", "\"state\":\"WITHDRAWN\"");
    String council =
        JsonParser.parseString(all.text())
            .getAsJsonObject()
            .getAsJsonArray("items")
            .get(0)
            .getAsJsonObject()
            .get("council")
            .getAsString();
    var twice = context.request().post(at, as(token).setData(waiver(council, 2031)));
    assertThat(twice.status()).as(twice.text()).isEqualTo(201);
    var again = context.request().post(at, as(token).setData(waiver(council, 2031)));
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.text()).contains("tariff/reliefs-overlap-until");
    String id =
        JsonParser.parseString(twice.text())
            .getAsJsonObject()
            .getAsJsonArray("items")
            .get(0)
            .getAsJsonObject()
            .get("id")
            .getAsString();
    var withdrawn =
        context
            .request()
            .post(at + "/" + id + "/withdraw", as(token).setData("{\"reason\":\"помилка\"}"));
    assertThat(withdrawn.text()).contains("\"withdrawalReason\":\"помилка\"");
  }

  private static RequestOptions as(String token) {
    return RequestOptions.create()
        .setHeader("Authorization", "Bearer " + token)
        .setHeader("Content-Type", "application/json");
  }

  private static String waiver(String council, int year) {
    return "{\"councils\":[\"%s\"],\"kind\":\"WAIVER\",\"from\":\"%d-01-01\",\"to\":\"%d-12-31\",\"act\":{\"body\":\"BOARD\",\"document\":\"DECISION\",\"number\":\"5\",\"date\":\"2026-11-02\"},\"reason\":\"повінь\"}"
        .formatted(council, year, year);
  }
}
