package ua.opencities.system.isolation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing the portal answers to.
 *
 * @param path from the portal's root, without a first slash: {@code programmes/{id}/documents/…}
 * @param queries names of its query parameters
 * @param fields names of its form parameters, or of the fields of its JSON
 * @param consumes what a body must be, empty where nothing is said
 * @param body the class that a body of JSON is read as, else empty
 */
public record Endpoint(
    String verb,
    String path,
    List<String> queries,
    List<String> fields,
    String consumes,
    String body,
    String method) {
  private static final Pattern PARAMETER = Pattern.compile("\\{([^:}]+)(?::([^}]*))?}");

  boolean isSafe() {
    return verb.equals("GET");
  }

  /** Name and pattern (empty if none), in order. */
  List<String[]> parameters() {
    return PARAMETER
        .matcher(path)
        .results()
        .map(
            found ->
                new String[] {
                  found.group(1).strip(), found.group(2) == null ? "" : found.group(2).strip()
                })
        .toList();
  }

  /** The template up to and with a parameter, its pattern left out: {@code programmes/{id}}. */
  String upTo(String parameter) {
    Matcher found = PARAMETER.matcher(path);
    while (found.find())
      if (found.group(1).strip().equals(parameter))
        return PARAMETER
            .matcher(path.substring(0, found.end()))
            .replaceAll("{$1}")
            .replace(" ", "");
    throw new IllegalArgumentException(parameter);
  }

  String with(String parameter, String value) {
    return PARAMETER
        .matcher(path)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1).strip().equals(parameter) ? value : found.group()));
  }

  Endpoint at(String newPath) {
    return new Endpoint(verb, newPath, queries, fields, consumes, body, method);
  }

  @Override
  public String toString() {
    return verb + " /" + path;
  }
}
