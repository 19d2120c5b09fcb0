package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.system.Programs.items;
import static ua.opencities.system.Programs.text;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Officials as programs keep them, and the lists of the office that only pages had before. */
@ExtendWith(OnPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficialApiIT {
  private static final String OFFICIAL =
      "{\"position\":\"COORDINATOR\",\"title\":\"радник\",\"givenName\":\"Олег\",\"surname\":\"%s\","
          + "\"gender\":\"MASCULINE\",\"from\":\"2024-02-01\",\"version\":%s,\"reason\":\"%s\"}";
  private Programs clerk;
  private Programs reads;
  private Programs office;
  private Programs observer;

  @BeforeEach
  void makeTokens(Platform platform) {
    if (clerk != null) return;
    clerk = Programs.of(platform, Person.KANIV, "write");
    reads = Programs.of(platform, Person.KANIV, "read");
    office = Programs.of(platform, Person.ADMIN, "write");
    observer = Programs.of(platform, Person.OBSERVER, "read");
  }

  @Test
  void aClerksProgramPutsAnEntryRightAndTakesOneBack() {
    keepsOfficials(clerk, reads, "/api/v1/officials", "Проба");
  }

  @Test
  void theOfficesProgramDoesTheSameForAnyCouncil() {
    String kaniv = text(reads.read("/api/v1/account"), "council");
    keepsOfficials(office, observer, "/api/v1/councils/" + kaniv + "/officials", "Спроба");
    String another = text(items(observer.read("/api/v1/councils?q=жовківська")).get(0), "id");
    String made = entered(office, "/api/v1/councils/" + kaniv + "/officials", "Інша");
    assertThat(
            office
                .post(
                    "/api/v1/councils/" + another + "/officials/" + made + "/end",
                    "{\"lastDay\":\"2026-01-01\"}")
                .statusCode())
        .as("an official of another council")
        .isEqualTo(404);
  }

  private static void keepsOfficials(
      Programs writes, Programs reads, String officials, String surname) {
    assertThat(reads.post(officials, OFFICIAL.formatted(surname, null, "")).statusCode())
        .isEqualTo(403);
    assertThat(writes.post(officials, "{\"title\":\"радник\"}").body())
        .contains("\"field\":\"position\"", "\"field\":\"surname\"", "\"field\":\"from\"");
    for (String forms : List.of("{\"SURNAME\":null}", "{\"NAME\":{}}"))
      assertThat(writes.post(officials, "{\"forms\":" + forms + "}").statusCode()).isEqualTo(400);
    String id = entered(writes, officials, surname);
    JsonObject was = one(reads, officials, id);
    String version = text(was, "version");
    String correction = officials + "/" + id + "/correction";
    String right = OFFICIAL.formatted(surname + "ський", version, "Описка");
    assertThat(writes.post(correction, OFFICIAL.formatted(surname, version, "")).body())
        .contains("\"field\":\"reason\"");
    assertThat(text(Programs.of(writes.post(correction, right), 200), "surname"))
        .isEqualTo(surname + "ський");
    assertThat(writes.post(correction, right).statusCode()).as("a lost race").isEqualTo(409);
    String now = text(one(reads, officials, id), "version");
    assertThat(
            writes
                .post(
                    correction + "/take-back",
                    "{\"version\":" + now + ",\"reason\":\"Не було такого\"}")
                .statusCode())
        .isEqualTo(204);
    assertThat(one(reads, officials, id)).isNull();
    var corrections = items(reads.read(officials + "/corrections"));
    assertThat(corrections.get(0).get("takenBack").getAsBoolean()).isTrue();
    assertThat(text(corrections.get(1), "was", "surname")).isEqualTo(surname);
    assertThat(text(corrections.get(1), "reason")).isEqualTo("Описка");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "candidates",
        "officials/ending",
        "population-disputes",
        "successions",
        "shortfalls",
        "openings",
        "contacts?size=2",
        "reports/fee-kinds?year=2026",
        "reports/fee-rows?year=2026&what=outstanding",
        "reports/uncharged?year=2026",
        "schedules",
        "audit?size=3",
        "reminders/rules",
        "reminders/rounds"
      })
  void whatTheOfficeListsOnAPageProgramsListToo(String list) {
    var told = observer.read("/api/v1/" + list);
    assertThat(told.has("items")).isTrue();
    assertThat(told.get("total").getAsInt()).isGreaterThanOrEqualTo(items(told).size());
    if (list.contains("size=2")) assertThat(items(told)).hasSize(2);
    if (list.contains("size=3")) assertThat(items(told)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"population", "population/disputes", "successions", "reliefs", "contacts"})
  void aCouncilsProgramListsWhatItsPagesTell(String list) {
    var told = reads.read("/api/v1/" + list);
    assertThat(told.get("total").getAsInt()).isEqualTo(items(told).size());
  }

  @Test
  void theTrailOfAMembershipIsReadAsItsPageIs() {
    String kaniv = text(reads.read("/api/v1/account"), "council");
    var steps = items(observer.read("/api/v1/councils/" + kaniv + "/steps"));
    assertThat(steps).isNotEmpty();
    assertThat(text(steps.get(0), "act", "adoptedOn")).matches("\\d{4}-\\d\\d-\\d\\d");
  }

  /** Sent twice, as by who heard no answer. */
  private static String entered(Programs writes, String officials, String surname) {
    String wanted = OFFICIAL.formatted(surname, null, "");
    String[] once = {"Idempotency-Key", UUID.randomUUID().toString()};
    String id = text(Programs.of(writes.post(officials, wanted, once), 201), "id");
    assertThat(text(Programs.of(writes.post(officials, wanted, once), 201), "id")).isEqualTo(id);
    return id;
  }

  private static JsonObject one(Programs reads, String officials, String id) {
    return items(reads.read(officials)).stream()
        .filter(it -> text(it, "id").equals(id))
        .findFirst()
        .orElse(null);
  }
}
