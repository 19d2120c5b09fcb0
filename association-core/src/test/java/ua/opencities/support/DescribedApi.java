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

  /** Operations that say neither what a success answers nor that it answers with nothing. */
  public Set<String> answersUntold() {
    Set<String> found = new TreeSet<>();
    for (String operation : described()) {
      String[] verbAndPath = operation.split(" ");
      JsonObject answers =
          description()
              .getJsonObject("paths")
              .getJsonObject(verbAndPath[1])
              .getJsonObject(verbAndPath[0])
              .getJsonObject("responses");
      if (answers.keySet().stream().filter(code -> code.startsWith("2")).count() != 1
          || answers.keySet().stream()
              .filter(code -> code.startsWith("2") && !code.equals("204"))
              .anyMatch(code -> isUntold(answers.getJsonObject(code)))) found.add(operation);
    }
    return found;
  }

  /** A file is told by its address alone. */
  private static boolean isUntold(JsonObject answer) {
    JsonObject content = answer.getJsonObject("content");
    if (content == null) return true;
    JsonObject json = content.getJsonObject("application/json");
    return json != null && (json.get("schema") == null || json.getJsonObject("schema").isEmpty());
  }

  /** Of what is sent and answered, what is a number with a fraction: money never is. */
  public Set<String> fractions() {
    Set<String> found = new TreeSet<>();
    JsonObject schemas = description().getJsonObject("components").getJsonObject("schemas");
    for (String name : schemas.keySet()) {
      JsonObject fields = schemas.getJsonObject(name).getJsonObject("properties");
      if (fields != null)
        for (String field : fields.keySet())
          if (fields.getJsonObject(field).toString().contains("\"number\""))
            found.add(name + "." + field);
    }
    return found;
  }

  /** Lists that do not say how long the whole is. */
  public Set<String> listsWithoutTotal() {
    Set<String> found = new TreeSet<>();
    JsonObject schemas = description().getJsonObject("components").getJsonObject("schemas");
    for (String name : schemas.keySet()) {
      JsonObject fields = schemas.getJsonObject(name).getJsonObject("properties");
      if (fields != null && fields.containsKey("items") && !fields.containsKey("total"))
        found.add(name);
    }
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
