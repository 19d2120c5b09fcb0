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

  /** The same for an API, where names differ in their depth only. */
  private static final String JSON =
      "{\"year\":2031,\"kind\":\"POINTS\",\"reason\":\"проба\",\"body\":\"EXECUTIVE_COMMITTEE\",\"number\":\"7\",\"version\":\"1\",\"date\":\"2026-11-01\",\"day\":\"2026-11-01\",\"address\":\"https://rada.example/proekt\","
          + "\"givenName\":\"Олена\",\"surname\":\"Проба\",\"gender\":\"FEMININE\",\"position\":\"COORDINATOR\",\"title\":\"радниця\",\"from\":\"2024-02-01\",\"lastDay\":\"2026-12-01\","
          + "\"signatory\":{\"givenName\":\"Олена\",\"surname\":\"Проба\",\"position\":\"голова\",\"gender\":\"FEMININE\"}%s}";

  private Knock() {}

  static HttpResponse<String> at(Neighbour who, Endpoint endpoint, Map<String, String> foreign) {
    String path = "/" + endpoint.path();
    if (endpoint.isSafe()) {
      String query = foreign.isEmpty() ? "" : "?" + encoded(foreign);
      return who.visitor.get(path + query);
    }
    if (endpoint.consumes().contains("json")) {
      String more =
          foreign.entrySet().stream()
              .map(e -> ",\"" + e.getKey() + "\":\"" + e.getValue() + "\"")
              .collect(Collectors.joining());
      return who.visitor.send(
          endpoint.verb(),
          path,
          "application/json",
          JSON.formatted(more),
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
