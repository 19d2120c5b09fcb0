package ua.opencities.system.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import ua.opencities.system.isolation.Endpoint;
import ua.opencities.system.isolation.MemberEndpoints;

/**
 * An endpoint that reads a body of JSON, as the packed portal has it.
 *
 * @param path with ids that are nobody's
 * @param withNoText what no text holds in each text that is read, by the field that is told
 */
record JsonBody(
    String verb,
    String template,
    String path,
    List<RecordComponent> fields,
    List<Map.Entry<String, String>> withNoText) {
  private static final Path TARGET = Path.of(System.getProperty("target", "target"));

  static List<JsonBody> of(String war) {
    Path packed = Path.of(System.getProperty("launcher.jar")).resolveSibling("apps/" + war);
    Path classes = TARGET.resolve("json-" + war);
    List<Endpoint> all = MemberEndpoints.in(packed, classes);
    try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      return all.stream()
          .filter(it -> it.consumes().contains("json") && !it.verb().equals("GET"))
          .map(it -> of(it, loader))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static JsonBody of(Endpoint endpoint, ClassLoader loader) {
    try {
      Class<?> type = Class.forName(endpoint.body(), false, loader);
      if (!type.isRecord())
        throw new IllegalStateException(
            endpoint + " reads no record: what else was sent would be dropped silently");
      String path = "/" + endpoint.path();
      return new JsonBody(
          endpoint.verb(),
          path,
          path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString()),
          List.of(type.getRecordComponents()),
          NoText.in(type.getRecordComponents()));
    } catch (ClassNotFoundException unknown) {
      throw new IllegalStateException(endpoint + " reads no JSON of its own", unknown);
    }
  }

  /** What is no value of a field, by the kind of the field. */
  Stream<Map.Entry<String, String>> ofAnotherKind() {
    return fields.stream()
        .flatMap(field -> others(field.getType()).map(value -> Map.entry(field.getName(), value)));
  }

  private static Stream<String> others(Class<?> type) {
    if (type == String.class) return Stream.of("{}", "[\"2026-11-01\"]", "true");
    if (type == UUID.class) return Stream.of("\"no id\"", "7", "[]");
    if (type == Boolean.class) return Stream.of("\"yes\"", "1", "{}");
    if (type == Map.class) return Stream.of("[]", "\"\"", "{\"SURNAME\":[]}");
    if (Number.class.isAssignableFrom(type) || type.isPrimitive())
      return Stream.of("\"soon\"", "1.5", "1e999999999", "99999999999999999999", "[1]", "{}");
    if (type == List.class) return Stream.of("{}", "\"one\"", "[null]", "[[]]");
    return Stream.of("[]", "\"one\"", "{\"nobodyAskedFor\":1}");
  }

  @Override
  public String toString() {
    return verb + " " + template;
  }
}
