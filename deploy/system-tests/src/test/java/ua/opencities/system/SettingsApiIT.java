package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.system.Programs.text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the office sets on pages, as its programs read and write it. */
@ExtendWith(OnPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SettingsApiIT {
  private Programs office;
  private Programs observer;

  @BeforeEach
  void makeTokens(Platform platform) {
    if (office != null) return;
    office = Programs.of(platform, Person.ADMIN, "write");
    observer = Programs.of(platform, Person.OBSERVER, "read");
  }

  @Test
  void requisitesAreReadAndKeptAsTheyAreAndRefusedAtTheirField() {
    var kept = office.read("/api/v1/requisites");
    assertThat(Programs.of(office.post("/api/v1/requisites", kept.toString()), 200))
        .isEqualTo(kept);
    kept.addProperty("iban", "UA00");
    var refused = office.post("/api/v1/requisites", kept.toString());
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("\"field\":\"iban\"");
    assertThat(observer.ask("/api/v1/requisites").statusCode()).isEqualTo(403);
  }

  @Test
  void aSeriesOfAYearWithoutNumbersBeginsWhereItIsTold() {
    String first = "/api/v1/number-series/REFUND/first";
    var told = Programs.of(office.post(first, "{\"year\":1993,\"first\":7}"), 200);
    assertThat(told).isEqualTo(office.read("/api/v1/number-series?year=1993"));
    assertThat(told.toString()).contains("\"first\":7,\"series\":\"REFUND\",\"year\":1993");
    assertThat(office.post(first, "{\"year\":1993,\"first\":0}").body())
        .contains("\"field\":\"first\"");
    assertThat(
            office
                .post("/api/v1/number-series/NONE/first", "{\"year\":1,\"first\":1}")
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void aRuleOfRemindingIsChangedByWhoSawItLast() {
    var rules = Programs.items(office.read("/api/v1/reminders/rules"));
    assertThat(rules).isNotEmpty();
    String at = "/api/v1/reminders/rules/" + text(rules.get(0), "id");
    var rule = office.read(at);
    var changed = Programs.of(office.post(at, rule.toString()), 200);
    assertThat(changed.get("steps")).isEqualTo(rule.get("steps"));
    assertThat(changed.get("scope")).isEqualTo(rule.get("scope"));
    assertThat(office.post(at, rule.toString()).statusCode()).as("a lost race").isEqualTo(409);
    assertThat(observer.post(at, rule.toString()).statusCode()).isEqualTo(403);
    String nowhere = "/api/v1/reminders/rules/00000000-0000-0000-0000-000000000000";
    assertThat(office.post(nowhere + "/drop", "").statusCode()).isEqualTo(404);
  }

  @Test
  void aRuleOfRemindingIsMadeForAGroupOnceAndTakenBack() {
    String rules = "/api/v1/reminders/rules";
    String group =
        "{\"scope\":{\"kind\":\"ENTRY\",\"oblast\":\"61\"},\"steps\":"
            + "[{\"days\":7,\"mail\":true,\"letter\":false,\"to\":[\"HEAD\"]}]}";
    assertThat(observer.post(rules, group).statusCode()).isEqualTo(403);
    var made = Programs.of(office.post(rules, group), 201);
    String at = rules + "/" + text(made, "id");
    assertThat(office.read(at)).isEqualTo(made);
    assertThat(made.toString()).contains("\"oblast\":\"61\"", "\"days\":7");
    assertThat(office.post(rules, group).statusCode()).as("for the same group").isEqualTo(422);
    assertThat(office.post(rules, group.replace("61", "98")).body())
        .contains("\"field\":\"scope.oblast\"");
    assertThat(office.post(at + "/drop", "").statusCode()).isEqualTo(204);
  }

  @Test
  void theHourOfTheRoundsIsKeptByTheAdministrator() {
    var rules = office.read("/api/v1/reminders/rules");
    String at = "/api/v1/reminders/rules/schedule";
    String wanted =
        "{\"automatic\":" + rules.get("automatic") + ",\"hour\":" + rules.get("hour") + "}";
    assertThat(observer.post(at, wanted).statusCode()).isEqualTo(403);
    assertThat(Programs.of(office.post(at, wanted), 200).get("hour")).isEqualTo(rules.get("hour"));
    assertThat(office.post(at, wanted.replaceAll("[0-9]+", "24")).body())
        .contains("\"field\":\"hour\"");
  }

  @Test
  void anOpinionOnACouncilIsGivenWithAReasonAndReadWithItsDossier() {
    String council = text(Programs.items(observer.read("/api/v1/candidates")).get(0), "council");
    String joining = "/api/v1/councils/" + council + "/joining";
    assertThat(office.post(joining + "/opinions", "{\"verdict\":\"AGAINST\"}").body())
        .contains("\"field\":\"opinion\"");
    Programs.of(
        office.post(joining + "/opinions", "{\"verdict\":\"REMARK\",\"opinion\":\"Без печатки\"}"),
        201);
    assertThat(observer.read(joining + "/opinions").toString()).contains("Без печатки");
    assertThat(observer.read(joining + "/dossier").toString()).contains("\"item\":\"DECISION\"");
  }

  @Test
  void aDisputeThatIsAbsentIsNotAnsweredAndTheTrailIsReadByItsKinds() {
    String none = "/api/v1/population-disputes/00000000-0000-0000-0000-000000000000/answer";
    assertThat(office.post(none, "{\"answer\":\"DECLINE\",\"words\":\"Ні\"}").statusCode())
        .isEqualTo(404);
    assertThat(office.post(none, "{\"answer\":\"MAYBE\"}").body()).contains("\"field\":\"answer\"");
    String what = text(Programs.items(office.read("/api/v1/audit")).get(0), "what");
    assertThat(Programs.items(office.read("/api/v1/audit?what=" + what)))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(text(it, "what")).isEqualTo(what));
  }
}
