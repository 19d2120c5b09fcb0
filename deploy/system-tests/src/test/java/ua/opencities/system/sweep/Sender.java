package ua.opencities.system.sweep;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.opencities.support.Visitor;

/** Somebody who sends forms by hand, with the proof of a page of theirs. */
record Sender(Visitor visitor, String portal, String token) {

  /** The smallest file that a reader of PDF opens. */
  private static final String SCAN =
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
          + "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

  HttpResponse<String> get(String path) {
    return visitor.get(inPortal(path));
  }

  /**
   * As a person sends it who filled in what was empty.
   *
   * @param from the page the form stands on
   * @param instead what is typed in place of what stands there, by field: in each typed one of the
   *     name, else in the first
   */
  HttpResponse<String> send(String from, Form form, Map<String, String> instead) {
    Map<Integer, String[]> sent = new LinkedHashMap<>();
    if (form.posted()) {
      add(sent, "_csrf", token);
      add(sent, "_from", inPortal(from));
    }
    Set<String> replaced = new HashSet<>();
    Set<String> chosen = new HashSet<>();
    for (Form.Field field : form.own()) {
      boolean wanted = form.isTyped(field.name()) ? field.isTyped() : replaced.add(field.name());
      if (wanted && instead.containsKey(field.name()) && !field.type().equals("file"))
        add(sent, field.name(), instead.get(field.name()));
      else if (field.isSent()) add(sent, field.name(), field.filled());
      else if (field.type().equals("radio") && unchecked(form, field) && chosen.add(field.name()))
        add(sent, field.name(), field.value());
    }
    if (!form.posted()) {
      // an address has an end, which the server itself sees to
      int most = 500 / sent.size() + 1;
      sent.values()
          .forEach(field -> field[1] = field[1].substring(0, Math.min(most, field[1].length())));
      return visitor.get(inPortal(form.action()) + "?" + urlencoded(List.copyOf(sent.values())));
    }
    return form.multipart()
        ? visitor.send(
            "POST", inPortal(form.action()), "multipart/form-data; boundary=oc", parts(sent, form))
        : visitor.send(
            "POST",
            inPortal(form.action()),
            "application/x-www-form-urlencoded",
            urlencoded(List.copyOf(sent.values())));
  }

  private static boolean unchecked(Form form, Form.Field radio) {
    return form.fields().stream()
        .noneMatch(field -> field.name().equals(radio.name()) && field.checked());
  }

  private static void add(Map<Integer, String[]> sent, String name, String value) {
    sent.put(sent.size(), new String[] {name, value});
  }

  private static String urlencoded(List<String[]> fields) {
    return fields.stream()
        .map(field -> encoded(field[0]) + "=" + encoded(field[1]))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String parts(Map<Integer, String[]> fields, Form form) {
    String part = "--oc\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
    var body = new StringBuilder();
    fields.values().forEach(field -> body.append(part.formatted(field[0], "", field[1])));
    for (Form.Field field : form.fields())
      if (field.type().equals("file"))
        body.append(
            part.formatted(
                field.name(),
                "; filename=\"<sweep data-sweep>.pdf\"\r\nContent-Type: application/pdf",
                SCAN));
    return body.append("--oc--\r\n").toString();
  }

  /** The visitor stands in its portal already. */
  private String inPortal(String path) {
    return path.startsWith(portal) ? path.substring(portal.length()) : path;
  }
}
