package ua.opencities.web;

import java.net.URLDecoder;
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

  /** Of an address, whose letters are UTF-8; the container reads them as Latin. */
  static String value(String query, String name) {
    if (query == null) return "";
    for (String pair : query.split("&"))
      if (pair.startsWith(encoded(name) + "="))
        return decoded(pair.substring(pair.indexOf('=') + 1));
    return "";
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException noText) {
      return "";
    }
  }

  private static boolean is(String pair, String name) {
    return pair.equals(name) || pair.startsWith(encoded(name) + "=");
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
