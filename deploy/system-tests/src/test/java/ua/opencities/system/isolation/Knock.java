package ua.opencities.system.isolation;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A request that lacks nothing but the right to ask: every field is filled so that it is accepted.
 */
final class Knock {
  private static final Map<String, String> FILLED = new LinkedHashMap<>();

  static {
    FILLED.put("number", "7");
    FILLED.put("date", "2026-11-01");
    FILLED.put("day", "2026-11-01");
    FILLED.put("address", "https://rada.example/proekt");
    FILLED.put("lastDay", "2026-12-01");
    FILLED.put("version", "1");
    FILLED.put("givenName", "Олена");
    FILLED.put("surname", "Проба");
    FILLED.put("position", "HEAD");
    FILLED.put("title", "міський голова");
    FILLED.put("gender", "FEMININE");
    FILLED.put("from", "2031");
    FILLED.put("to", "2031");
    FILLED.put("year", "2031");
    FILLED.put("seen", "0");
    FILLED.put("text", "= Проба");
    FILLED.put("label", "проба");
    FILLED.put("scope", "read");
    FILLED.put("days", "1");
    FILLED.put("kind", "POINTS");
    FILLED.put("reason", "проба");
    FILLED.put("session", "2026-12-16");
  }

  /** Of an API; what is not here is as in a form, and no more is sent than is asked for. */
  private static final Map<String, String> JSON =
      Map.of(
          "body", "\"EXECUTIVE_COMMITTEE\"",
          "position", "\"COORDINATOR\"",
          "title", "\"радниця\"",
          "from", "\"2024-02-01\"",
          "signatory",
              "{\"givenName\":\"Олена\",\"surname\":\"Проба\",\"position\":\"голова\",\"gender\":\"FEMININE\"}");

  private Knock() {}

  static HttpResponse<String> at(Neighbour who, Endpoint endpoint, Map<String, String> foreign) {
    String path = "/" + endpoint.path();
    if (endpoint.isSafe()) {
      String query = foreign.isEmpty() ? "" : "?" + encoded(foreign);
      return who.visitor.get(path + query);
    }
    if (endpoint.consumes().contains("json")) {
      return who.visitor.send(
          endpoint.verb(),
          path,
          "application/json",
          json(endpoint, foreign),
          "X-CSRF-Token",
          who.token);
    }
    var fields = filled(who.token);
    fields.putAll(foreign);
    return endpoint.consumes().contains("multipart")
        ? who.visitor.send(endpoint.verb(), path, "multipart/form-data; boundary=oc", parts(fields))
        : who.visitor.send(
            endpoint.verb(), path, "application/x-www-form-urlencoded", encoded(fields));
  }

  /** What is foreign stands where the endpoint asks for something of that name. */
  private static String json(Endpoint endpoint, Map<String, String> foreign) {
    return endpoint.fields().stream()
        .map(
            field ->
                foreign.containsKey(field)
                    ? "\"" + field + "\":\"" + foreign.get(field) + "\""
                    : JSON.containsKey(field)
                        ? "\"" + field + "\":" + JSON.get(field)
                        : FILLED.containsKey(field)
                            ? "\"" + field + "\":\"" + FILLED.get(field) + "\""
                            : "")
        .filter(field -> !field.isEmpty())
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** Whether the test has a sound value for it. */
  static boolean fills(String field) {
    return JSON.containsKey(field) || FILLED.containsKey(field);
  }

  static Map<String, String> filled(String token) {
    var fields = new LinkedHashMap<>(FILLED);
    fields.put("_csrf", token);
    return fields;
  }

  private static String parts(Map<String, String> fields) {
    return fields.entrySet().stream()
            .map(
                f ->
                    "--oc\r\nContent-Disposition: form-data; name=\""
                        + f.getKey()
                        + "\"\r\n\r\n"
                        + f.getValue()
                        + "\r\n")
            .collect(Collectors.joining())
        + "--oc--\r\n";
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
