package ua.opencities.system.isolation;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A query parameter or a field by which a request names a row.
 *
 * @param where the class that reads it and its name there: {@code ActPages act}
 * @param id one that this council may name
 * @param ask the request with an id in it
 */
record NamedRow(String where, Function<Neighbour, String> id, Ask ask) {
  /** A request of somebody that names a row. */
  interface Ask {
    HttpResponse<String> with(Neighbour who, String id);
  }

  static NamedRow get(String where, Function<Neighbour, String> id, String path) {
    return new NamedRow(where, id, (who, it) -> who.visitor.get(path.formatted(it)));
  }

  /**
   * @param path with {@code %s} where the id stands, if not in a field
   * @param fields names and values by turns; {@code %s} is the id
   */
  static NamedRow post(
      String where, Function<Neighbour, String> id, String path, String... fields) {
    return new NamedRow(
        where, id, (who, it) -> who.visitor.post(path.formatted(it), form(who, it, fields)));
  }

  static Map<String, String> form(Neighbour who, String id, String... fields) {
    var form = new HashMap<String, String>();
    for (int i = 0; i < fields.length; i += 2) form.put(fields[i], fields[i + 1].formatted(id));
    form.put("_csrf", who.token);
    return form;
  }

  static HttpResponse<String> json(Neighbour who, String path, String body) {
    return who.visitor.send("POST", path, "application/json", body, "X-CSRF-Token", who.token);
  }

  /** A form as a page with a file in it sends it, without the file. */
  static HttpResponse<String> multipart(Neighbour who, String path, Map<String, String> form) {
    String parts =
        form.entrySet().stream()
            .map(
                field ->
                    "--oc\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(field.getKey(), field.getValue()))
            .collect(Collectors.joining());
    return who.visitor.send("POST", path, "multipart/form-data; boundary=oc", parts + "--oc--\r\n");
  }

  /** All that the one who asked learns: also what a redirect shows. */
  String told(Neighbour who, String id) {
    HttpResponse<String> answer = ask.with(who, id);
    String told = answer.statusCode() + " " + at(answer) + "\n" + answer.body();
    if (answer.statusCode() == 303) told += who.visitor.get(at(answer)).body();
    return told.replace(id, "{id}")
        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
        .replaceAll("\"reference\":\"[^\"]*\"|<code[^>]*>[^<]*</code>", "");
  }

  private static String at(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  @Override
  public String toString() {
    return where;
  }
}
