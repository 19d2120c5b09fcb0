package ua.opencities.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A query string with one parameter set anew; other than {@code page}, a change begins at page 1.
 */
final class Query {
  private Query() {}

  static String with(String query, String name, Object value) {
    List<String> kept = new ArrayList<>();
    if (query != null)
      for (String pair : query.split("&"))
        if (!pair.isEmpty() && !is(pair, name) && !(is(pair, "page") && !"page".equals(name)))
          kept.add(pair);
    String text = value == null ? "" : value.toString();
    if (!text.isEmpty()) kept.add(encoded(name) + "=" + encoded(text));
    return kept.isEmpty() ? "" : "?" + String.join("&", kept);
  }

  private static boolean is(String pair, String name) {
    return pair.equals(name) || pair.startsWith(encoded(name) + "=");
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
