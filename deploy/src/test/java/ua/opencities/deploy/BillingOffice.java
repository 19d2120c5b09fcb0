package ua.opencities.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The office's billing by the API, as a program with a token asks it. */
final class BillingOffice {
  private static final Pattern NUMBER = Pattern.compile("\"number\":\"(\\d{4})/(\\d{4})\"");
  private static final int PAGE = 200;

  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;
  private final String token;

  BillingOffice(int port, String token) {
    this.port = port;
    this.token = token;
  }

  String simulated(int year) throws Exception {
    return field(post("billing-runs", "{\"year\":" + year + ",\"kind\":\"ANNUAL\"}"), "id");
  }

  int ready(String run) throws Exception {
    return Integer.parseInt(field(get("billing-runs/" + run), "ready"));
  }

  int issued(String run) throws Exception {
    return Integer.parseInt(field(get("billing-runs/" + run), "issued"));
  }

  void issue(String run) throws Exception {
    post("billing-runs/" + run + "/approve", "");
    post("billing-runs/" + run + "/issue", "");
  }

  void awaitIssued(String run) throws Exception {
    String progress = "";
    for (int tries = 0; tries < 480 && !progress.contains("\"work\":\"DONE\""); tries++) {
      if (tries > 0) Thread.sleep(250);
      progress = get("billing-runs/" + run + "/progress");
    }
    assertThat(progress).contains("\"work\":\"DONE\"");
  }

  /**
   * Of all invoices there are: of each year's series the numbers, each as often as it was given.
   */
  Map<Integer, List<Integer>> numbers() throws Exception {
    Map<Integer, List<Integer>> series = new TreeMap<>();
    long seen = 0;
    for (int page = 1; ; page++) {
      String list = get("invoices?sort=number&size=" + PAGE + "&page=" + page);
      List<MatchResult> found = NUMBER.matcher(list).results().toList();
      for (MatchResult each : found)
        series
            .computeIfAbsent(Integer.valueOf(each.group(1)), y -> new ArrayList<>())
            .add(Integer.valueOf(each.group(2)));
      seen += found.size();
      if (found.size() < PAGE) {
        assertThat(field(list, "total")).isEqualTo("" + seen);
        series.values().forEach(numbers -> numbers.sort(null));
        return series;
      }
    }
  }

  private String get(String path) throws Exception {
    return sent(request(path).GET());
  }

  private String post(String path, String json) throws Exception {
    return sent(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/admin/api/v1/" + path))
        .header("Authorization", "Bearer " + token);
  }

  private String sent(HttpRequest.Builder request) throws Exception {
    var answer = client.send(request.build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    return answer.body();
  }

  private static String field(String json, String name) {
    var found = Pattern.compile("\"" + name + "\":\"?([^\",}]+)").matcher(json);
    assertThat(found.find()).as(name + " in " + json).isTrue();
    return found.group(1);
  }
}
