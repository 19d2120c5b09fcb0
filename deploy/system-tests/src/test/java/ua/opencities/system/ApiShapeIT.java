package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.opencities.support.Visitor;

/** The JSON API as programs of others have it written down: a change here breaks them. */
@ExtendWith(OnPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiShapeIT {
  private static final String PROBLEMS = "https://opencities.example/problems/";
  private Visitor council;
  private Visitor office;
  private Visitor stranger;
  private String reads;
  private String writes;
  private String ofTheOffice;

  @BeforeEach
  void makeTokens(Platform platform) {
    if (stranger != null) return;
    council = new Visitor(platform.address());
    council.signIn(Person.ZHOVKVA.email(), Person.PASSWORD);
    reads = token(council, "read");
    writes = token(council, "write");
    office = new Visitor(platform.address() + "/admin");
    office.signIn(Person.OBSERVER.email(), Person.PASSWORD);
    ofTheOffice = token(office, "read");
    // without cookies: what is answered is answered to the token alone
    council = new Visitor(platform.address());
    office = new Visitor(platform.address() + "/admin");
    stranger = new Visitor(platform.address());
  }

  @Test
  void eachPortalDescribesItsOwnApi() {
    for (Visitor portal : Set.of(stranger, office)) {
      var answer = portal.get("/api/v1/openapi.json");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(type(answer)).startsWith("application/json");
      assertThat(answer.body()).contains("\"openapi\"", "\"/api/v1/programmes\"");
    }
    assertThat(office.get("/api/v1/openapi.json").body()).contains("/api/v1/reports/fees");
    assertThat(stranger.get("/api/v1/openapi.json").body()).doesNotContain("/api/v1/reports/fees");
  }

  @ParameterizedTest
  @ValueSource(strings = {"councils", "programmes", "invoices", "payments", "tools"})
  void listsHaveItemsAndTheirTotalOnBothSides(String list) {
    for (var answer :
        Set.of(
            ask(council, reads, "/api/v1/" + list), ask(office, ofTheOffice, "/api/v1/" + list))) {
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      assertThat(answer.body()).contains("\"items\":[").containsPattern("\"total\":\\d+");
    }
  }

  @Test
  void moneyIsADecimalStringWithItsCurrency() {
    assertThat(ask(council, reads, "/api/v1/invoices").body())
        .containsPattern("\\{\"amount\":\"\\d+\\.\\d\\d\",\"currency\":\"UAH\"}");
    String report = ask(office, ofTheOffice, "/api/v1/reports/fees?year=2022&by=oblast").body();
    assertThat(report).contains("{\"amount\":\"12000.00\",\"currency\":\"UAH\"}");
  }

  @Test
  void aToolLearnsFromBothSidesWhetherSomethingNewMayBegin() {
    assertThat(ask(council, reads, "/api/v1/tools").body())
        .contains("\"on\":true", "\"onlyReading\":false");
    assertThat(ask(office, ofTheOffice, "/api/v1/tools").body())
        .containsPattern("\"on\":\\{\"[a-z-]+\":\"\\d{4}-\\d\\d-\\d\\d\"")
        .contains("\"onlyReading\":false");
  }

  @Test
  void anAccountIsReckonedForTheDayThatIsAskedFor() {
    Matcher own =
        Pattern.compile("\"id\":\"([0-9a-f-]{36})\"")
            .matcher(
                ask(office, ofTheOffice, "/api/v1/councils?q=%D0%96%D0%BE%D0%B2%D0%BA%D0%B2")
                    .body());
    assertThat(own.find()).isTrue();
    String account = "/api/v1/councils/" + own.group(1) + "/account?asOf=";
    // its invoice of 2022 is of 1 February: 12 000,00
    assertThat(ask(office, ofTheOffice, account + "2022-01-31").body())
        .contains("\"asOf\":\"2022-01-31\",\"balance\":{\"amount\":\"0.00\"");
    assertThat(ask(office, ofTheOffice, account + "2022-02-01").body())
        .contains("\"asOf\":\"2022-02-01\",\"balance\":{\"amount\":\"12000.00\"");
  }

  @Test
  void refusalsAreProblemsOfAStableType() {
    problem(stranger.get("/api/v1/programmes"), 401, "web/status-401");
    problem(ask(stranger, "wrong", "/api/v1/programmes"), 401, "web/status-401");
    String nobody = "/api/v1/programmes/00000000-0000-0000-0000-000000000000";
    problem(ask(council, reads, nobody), 404, "web/status-404");
    var unread = ask(office, ofTheOffice, "/api/v1/reports/fees?year=soon");
    assertThat(unread.statusCode()).isEqualTo(400);
    assertThat(type(unread)).startsWith("application/problem+json");
    assertThat(unread.body()).contains("\"field\":\"year\"", PROBLEMS);
  }

  @Test
  void aTokenOpensItsOwnPortalAlone() {
    problem(ask(office, reads, "/api/v1/programmes"), 401, "web/status-401");
    problem(ask(council, ofTheOffice, "/api/v1/programmes"), 401, "web/status-401");
  }

  @Test
  void aReadTokenDoesNotWrite() {
    problem(begin(reads), 403, "web/status-403");
    assertThat(begin(writes).statusCode())
        .as("control: it gets as far as its mistake")
        .isEqualTo(400);
  }

  @Test
  void theFeeReportComesInThreeFormats() {
    String report = "/api/v1/reports/fees?year=2022&by=oblast&format=";
    var json = ask(office, ofTheOffice, report + "json");
    assertThat(type(json)).startsWith("application/json");
    assertThat(json.body()).contains("\"year\":2022", "\"by\":\"oblast\"", "\"oblast\":\"46\"");
    var csv = ask(office, ofTheOffice, report + "csv");
    assertThat(type(csv)).startsWith("text/csv");
    assertThat(csv.body()).startsWith("\ufeff").containsPattern("(?m)^2022,46,.*12000\\.00");
    var xlsx = ask(office, ofTheOffice, report + "xlsx");
    assertThat(type(xlsx)).contains("spreadsheetml");
    assertThat(xlsx.body()).startsWith("PK");
    assertThat(ask(office, ofTheOffice, "/api/v1/reports/fee-rows?year=2022&oblast=46").body())
        .contains("\"councilName\":\"Жовківська", "\"explanation\":[");
  }

  @ParameterizedTest
  @ValueSource(strings = {"executive-decision", "session-decision", "programme", "passport"})
  void eachPaperOfAProgrammeComesInBothFormats(String paper) {
    Matcher id =
        Pattern.compile("\"id\":\"([0-9a-f-]{36})\"")
            .matcher(ask(council, reads, "/api/v1/programmes").body());
    assertThat(id.find()).isTrue();
    String at = "/api/v1/programmes/" + id.group(1) + "/documents/" + paper;
    for (var from : Map.of(council, reads, office, ofTheOffice).entrySet()) {
      var pdf = ask(from.getKey(), from.getValue(), at + ".pdf");
      assertThat(pdf.statusCode()).isEqualTo(200);
      assertThat(type(pdf)).startsWith("application/pdf");
      assertThat(pdf.body()).startsWith("%PDF-");
      var docx = ask(from.getKey(), from.getValue(), at + ".docx");
      assertThat(docx.statusCode()).isEqualTo(200);
      assertThat(type(docx)).contains("wordprocessingml");
      assertThat(docx.body()).startsWith("PK");
    }
    problem(ask(council, reads, at + ".odt"), 404, "web/status-404");
    problem(stranger.get(at + ".pdf"), 401, "web/status-401");
  }

  private HttpResponse<String> begin(String token) {
    return council.send(
        "POST",
        "/api/v1/programmes",
        "application/json",
        "{\"year\":\"soon\"}",
        "Authorization",
        "Bearer " + token);
  }

  private static HttpResponse<String> ask(Visitor portal, String token, String path) {
    return portal.get(path, "Authorization", "Bearer " + token);
  }

  private static void problem(HttpResponse<String> answer, int status, String type) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(type(answer)).startsWith("application/problem+json");
    assertThat(answer.body())
        .contains("\"type\":\"" + PROBLEMS + type + "\"", "\"status\":" + status, "\"title\":\"");
  }

  private static String token(Visitor person, String scope) {
    var form =
        Map.of("_csrf", person.token("/tokens"), "label", "форма API", "scope", scope, "days", "1");
    Matcher made =
        Pattern.compile("id=\"secret\"[^>]* value=\"([^\"]+)\"")
            .matcher(person.post("/tokens", form).body());
    assertThat(made.find()).isTrue();
    return made.group(1);
  }

  private static String type(HttpResponse<?> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }
}
