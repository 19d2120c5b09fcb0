package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.system.Programs.items;
import static ua.opencities.system.Programs.text;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.opencities.support.Visitor;

/**
 * Accounts as programs read them: the figures of the pages. Late, since it agrees on instalments.
 */
@ExtendWith(OnPlatform.class)
@Order(1_466_000_000)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountApiIT {
  private static final String DAY = "2026-11-23";
  private static final String PERIOD = "?from=2022-06-01&to=" + DAY;
  private Visitor page;
  private Programs office;
  private Programs reader;
  private Programs council;

  @BeforeEach
  void makeTokens(Platform platform) {
    if (office != null) return;
    page = new Visitor(platform.address() + "/admin");
    page.signIn(Person.FEES.email(), Person.PASSWORD);
    office = Programs.of(platform, Person.FEES, "write");
    reader = Programs.of(platform, Person.OBSERVER, "read");
    council = Programs.of(platform, Person.KANIV, "read");
  }

  @Test
  void balancesOfADayAreThoseOfTheirTable() {
    var list = reader.read("/api/v1/balances?sort=council&size=200&on=" + DAY);
    var csv = page.get("/balances/balances.csv?sort=council&on=" + DAY).body().split("\\R");
    assertThat(list.get("total").getAsInt()).isEqualTo(csv.length - 1).isGreaterThan(50);
    List<JsonObject> items = items(list);
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < items.size(); i++) {
      String balance = text(items.get(i), "figures", "balance", "amount");
      assertThat(csv[i + 1]).contains(text(items.get(i), "name")).contains("," + balance + ",");
      sum = sum.add(new BigDecimal(balance));
    }
    assertThat(text(list, "totals", "balance", "amount")).isEqualTo(sum.toPlainString());
    assertThat(text(list, "totals", "balance", "currency")).isEqualTo("UAH");
    var owing = reader.read("/api/v1/balances?state=OWES&sort=-balance&size=2&on=" + DAY);
    assertThat(items(owing)).hasSize(2);
    assertThat(owing.get("total").getAsInt()).isLessThan(items.size());
    assertThat(reader.ask("/api/v1/balances?on=someday").body()).contains("\"field\":\"on\"");
  }

  @Test
  void aStatementIsThatOfThePageOnBothSides() {
    var own = council.read("/api/v1/account/statement" + PERIOD);
    String id = text(own, "council");
    String theirs = "/councils/" + id + "/account/statement";
    assertThat(reader.read("/api/v1" + theirs + PERIOD)).isEqualTo(own);
    String csv = page.get(theirs + "/file.csv" + PERIOD).body();
    BigDecimal balance = new BigDecimal(text(own, "opening", "amount"));
    assertThat(own.getAsJsonArray("entries")).isNotEmpty();
    for (JsonElement entry : own.getAsJsonArray("entries")) {
      balance = balance.add(new BigDecimal(text(entry.getAsJsonObject(), "amount", "amount")));
      assertThat(text(entry.getAsJsonObject(), "balance", "amount"))
          .isEqualTo(balance.toPlainString());
      assertThat(csv).contains(text(entry.getAsJsonObject(), "reference"));
    }
    assertThat(text(own, "closing", "amount")).isEqualTo(balance.toPlainString());
    assertThat(csv).containsPattern("Залишок на кінець,.*," + balance.toPlainString());
    var atTheDay = council.read("/api/v1/account?asOf=" + DAY);
    assertThat(text(atTheDay, "balance", "amount")).isEqualTo(balance.toPlainString());
    assertThat(council.ask("/api/v1/account/statement?from=2026-05-02&to=2026-05-01").body())
        .contains("\"field\":\"to\"");
    String nobodys = "/api/v1/councils/" + UUID.randomUUID() + "/account/statement";
    assertThat(reader.ask(nobodys).statusCode()).isEqualTo(404);
  }

  @Test
  void instalmentsAreEnteredChangedAndEndedAndTheCouncilReadsWhatHolds() {
    JsonObject invoice =
        items(council.read("/api/v1/invoices")).stream()
            .filter(it -> new BigDecimal(text(it, "outstanding", "amount")).signum() > 0)
            .findFirst()
            .orElseThrow();
    String of = "/api/v1/invoices/" + text(invoice, "id") + "/schedules";
    String first = LocalDate.now().plusMonths(2).toString();
    String wanted =
        "{\"equal\":{\"count\":%d,\"first\":\""
            + first
            + "\",\"step\":1},\"reason\":\"Розстрочення\""
            + ",\"act\":{\"body\":\"BOARD\",\"document\":\"DECISION\",\"number\":\"8/1\",\"date\":\"2026-11-02\"}}";
    assertThat(reader.post(of, wanted.formatted(2)).statusCode()).isEqualTo(403);
    assertThat(office.post(of, wanted.formatted(1)).body()).contains("\"field\":\"parts\"");
    String once = UUID.randomUUID().toString();
    var made = Programs.of(office.post(of, wanted.formatted(2), "Idempotency-Key", once), 201);
    var again = Programs.of(office.post(of, wanted.formatted(2), "Idempotency-Key", once), 201);
    assertThat(text(again, "id")).isEqualTo(text(made, "id"));
    assertThat(items(council.read(of))).as("what waits is not told yet").isEmpty();
    String schedule = "/api/v1/schedules/" + text(made, "id");
    Programs.of(office.post(schedule + "/approve", ""), 200);
    var told = items(council.read("/api/v1/schedules"));
    assertThat(told).hasSize(1);
    assertThat(told.get(0).getAsJsonArray("parts")).hasSize(2);
    assertThat(told.get(0).has("enteredBy")).as("who of the office typed it").isFalse();
    assertThat(text(reader.read(schedule), "enteredBy")).isNotBlank();
    assertThat(office.post(schedule + "/end", "{\"reason\":\"Сплачено\"}").statusCode())
        .as("one in force is ended by an act")
        .isEqualTo(422);
    var end = wanted.formatted(2).replaceFirst("\"equal\":\\{[^}]*},", "");
    assertThat(text(Programs.of(office.post(schedule + "/end", end), 200), "state"))
        .isEqualTo("ENDED");
    assertThat(items(reader.read("/api/v1/schedules?state=ENDED&invoice=" + text(invoice, "id"))))
        .as("beside those of who took the debt over")
        .filteredOn(it -> text(it, "id").equals(text(made, "id")))
        .hasSize(1);
  }
}
