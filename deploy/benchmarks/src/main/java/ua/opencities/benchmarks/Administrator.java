package ua.opencities.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.opencities.deploy.data.DataFolder;
import ua.opencities.deploy.server.OperatorDoor;

/** Comes in by the door that every administrator uses: link, form, session, token. */
record Administrator(HttpClient client) {
  private static final String EMAIL = "benchmark@opencities.example";
  private static final String PASSWORD = "лічильник обертів 2026";
  private static final Pattern LINK = Pattern.compile("http\\S+/admin/invitation/\\S+");
  private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  /** By the one-time link that the first start printed. */
  void accept(Launched platform) throws Exception {
    var link = LINK.matcher(platform.said());
    if (!link.find()) throw new IllegalStateException(platform.said());
    var mine =
        Map.of("email", EMAIL, "name", "Оксана Мірна", "password", PASSWORD, "again", PASSWORD);
    send(URI.create(link.group()), mine);
  }

  /** Signs in; answers the session's cookie as a header. */
  List<String> cookie(Launched platform) throws Exception {
    var mine = Map.of("email", EMAIL, "password", PASSWORD);
    var cookies = send(platform.at("/admin/sign-in"), mine).headers().allValues("Set-Cookie");
    return cookies.stream()
        .filter(cookie -> cookie.startsWith("OC_ADMIN="))
        .map(cookie -> List.of("Cookie", cookie.substring(0, cookie.indexOf(';'))))
        .reduce((first, last) -> last)
        .orElseThrow(() -> new IllegalStateException("not signed in"));
  }

  /** What {@code token --for} prints, as a header. */
  List<String> bearer(DataFolder folder) {
    byte[] token =
        OperatorDoor.ofTheRunning(folder).ask("token", Map.of("email", EMAIL, "ttl", "PT1H"));
    return List.of("Authorization", "Bearer " + new String(token, StandardCharsets.UTF_8).strip());
  }

  private HttpResponse<String> send(URI form, Map<String, String> fields) throws Exception {
    var shown = client.send(HttpRequest.newBuilder(form).build(), BodyHandlers.ofString());
    var token = FORM_TOKEN.matcher(shown.body());
    if (!token.find()) throw new IOException(form + " shows no form: " + shown.statusCode());
    String body = pair("_csrf", token.group(1)) + "&" + pair("_from", "/") + "&" + encoded(fields);
    var sent =
        HttpRequest.newBuilder(form)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build();
    var answer = client.send(sent, BodyHandlers.ofString());
    if (answer.statusCode() != 303) throw new IOException(form + ": " + answer.statusCode());
    return answer;
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> pair(field.getKey(), field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
