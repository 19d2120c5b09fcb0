package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.opencities.support.Visitor;

/** A program of somebody's: it has a token and no cookies, and reads and writes JSON. */
final class Programs {
  private final Visitor portal;
  private final String token;

  private Programs(Visitor portal, String token) {
    this.portal = portal;
    this.token = token;
  }

  /**
   * @param scope {@code read} or {@code write}
   */
  static Programs of(Platform platform, Person person, String scope) {
    String address = platform.address() + person.portal();
    var signedIn = new Visitor(address);
    signedIn.signIn(person.email(), Person.PASSWORD);
    var form =
        Map.of(
            "_csrf", signedIn.token("/tokens"), "label", "програма", "scope", scope, "days", "1");
    Matcher made =
        Pattern.compile("id=\"secret\"[^>]* value=\"([^\"]+)\"")
            .matcher(signedIn.post("/tokens", form).body());
    assertThat(made.find()).isTrue();
    return new Programs(new Visitor(address), made.group(1));
  }

  HttpResponse<String> ask(String path) {
    return portal.get(path, "Authorization", "Bearer " + token);
  }

  JsonObject read(String path) {
    return of(ask(path), 200);
  }

  HttpResponse<String> post(String path, String json, String... headers) {
    var all = new String[headers.length + 2];
    all[0] = "Authorization";
    all[1] = "Bearer " + token;
    System.arraycopy(headers, 0, all, 2, headers.length);
    return portal.send("POST", path, "application/json", json, all);
  }

  static JsonObject of(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }

  static List<JsonObject> items(JsonObject list) {
    List<JsonObject> all = new ArrayList<>();
    list.getAsJsonArray("items").forEach(each -> all.add(each.getAsJsonObject()));
    return all;
  }

  static String text(JsonObject of, String... path) {
    JsonObject at = of;
    for (int i = 0; i < path.length - 1; i++) at = at.getAsJsonObject(path[i]);
    return at.get(path[path.length - 1]).getAsString();
  }
}
