package ua.opencities.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;

/** The office's API as a program with a token asks it. */
record ApiCall(Launched server, HttpClient client, List<String> bearer) {
  String get(String path) throws Exception {
    return send(request(path).GET(), path);
  }

  String post(String path, String json) throws Exception {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)),
        path);
  }

  static String field(String json, String name) {
    var found = Pattern.compile("\"" + name + "\":\"?([^\",}]+)").matcher(json);
    if (!found.find()) throw new IllegalStateException(name + " is not in " + json);
    return found.group(1);
  }

  private HttpRequest.Builder request(String path) {
    URI address = server.at("/admin/api/v1/" + path);
    return HttpRequest.newBuilder(address).headers(bearer.toArray(String[]::new));
  }

  private String send(HttpRequest.Builder request, String path) throws Exception {
    var answer = client.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() >= 300)
      throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
    return answer.body();
  }
}
