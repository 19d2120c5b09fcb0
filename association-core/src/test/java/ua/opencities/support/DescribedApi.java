package ua.opencities.support;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A portal's JSON API as its classes are written, and as its description tells. */
public final class DescribedApi {
  private static final Set<String> VERBS = Set.of("get", "post", "put", "delete", "patch");
  private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");
  private final String portal;

  private DescribedApi(String portal) {
    this.portal = portal;
  }

  /** Of the portal whose tests run. */
  public static DescribedApi of(String portal) {
    return new DescribedApi(portal);
  }

  public JsonObject description() {
    try (var in =
        Json.createReader(Files.newInputStream(CLASSES.resolve("openapi/openapi.json")))) {
      return in.readObject();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** {@code get /api/v1/councils/{id}}. */
  public Set<String> described() {
    JsonObject paths = description().getJsonObject("paths");
    Set<String> found = new TreeSet<>();
    for (String path : paths.keySet())
      for (String verb : paths.getJsonObject(path).keySet())
        if (VERBS.contains(verb)) found.add(verb + " " + path);
    return found;
  }

  public Set<String> written() {
    Set<String> found = new TreeSet<>();
    for (Class<?> resource : resources())
      for (Method method : resource.getDeclaredMethods())
        for (Annotation annotation : method.getAnnotations()) {
          var verb = annotation.annotationType().getAnnotation(HttpMethod.class);
          if (verb != null)
            found.add(verb.value().toLowerCase(Locale.ROOT) + " " + address(resource, method));
        }
    return found;
  }

  private List<Class<?>> resources() {
    try (var files = Files.walk(CLASSES.resolve("ua/opencities/portal/" + portal))) {
      return files
          .map(file -> CLASSES.relativize(file).toString().replace('/', '.'))
          .filter(name -> name.endsWith(".class") && !name.contains(".jte."))
          .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length())))
          .filter(type -> type.isAnnotationPresent(Path.class))
          .filter(type -> type.getAnnotation(Path.class).value().startsWith("api/v1"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String address(Class<?> resource, Method method) {
    String path = resource.getAnnotation(Path.class).value();
    if (method.isAnnotationPresent(Path.class))
      path += "/" + method.getAnnotation(Path.class).value();
    // {id: [0-9]+} is described as {id}
    String plain = path.replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}");
    return "/"
        + String.join("/", Arrays.stream(plain.split("/+")).filter(p -> !p.isEmpty()).toList());
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
