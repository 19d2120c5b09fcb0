package ua.opencities.support;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * JAX-RS (Jakarta RESTful Web Services 3.1, 3.7.2) chooses the class with the longest matching path
 * first and looks for the method in it alone: {@code tariffs/{id}} of one class makes {@code {id}}
 * of the class {@code tariffs} unreachable, unless it answers there itself.
 */
public final class ResourcePaths {
  private static final Pattern PARAMETER =
      Pattern.compile("\\{\\s*\\w+\\s*(?::((?:[^{}]|\\{[^{}]*\\})*))?\\}");

  private static final String ANY = "{.+}";

  private ResourcePaths() {}

  /** Methods that no request reaches, as sentences. */
  public static Set<String> unreachable(String root) {
    List<Class<?>> classes =
        new ClassFileImporter()
            .importPackages(root).stream()
                .filter(each -> each.isAnnotatedWith(Path.class))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    Set<String> found = new TreeSet<>();
    for (Class<?> one : classes)
      for (Class<?> other : classes)
        if (literal(path(other)) > literal(path(one)))
          answers(one)
              .filter(asked -> isUnder(asked.path(), path(other)))
              .filter(asked -> answers(other).noneMatch(asked::isGivenAsWellBy))
              .forEach(asked -> found.add(asked + " of " + one + " is hidden by " + other));
    return found;
  }

  private static boolean isUnder(String full, String other) {
    String[] asked = full.split("/");
    String[] hiding = other.split("/");
    return asked.length >= hiding.length
        && IntStream.range(0, hiding.length).allMatch(i -> meets(asked[i], hiding[i]));
  }

  /** A word is taken by a parameter whose pattern it fits, a parameter by any other. */
  private static boolean meets(String asked, String by) {
    if (!by.startsWith("{")) return asked.equals(by);
    if (asked.startsWith("{")) return true;
    return asked.matches(by.substring(1, by.length() - 1));
  }

  private static Stream<Answer> answers(Class<?> resource) {
    return Stream.of(resource.getDeclaredMethods())
        .flatMap(
            method ->
                verbs(method)
                    .map(
                        verb ->
                            new Answer(
                                verb, joined(path(resource), method.getAnnotation(Path.class)))));
  }

  private static Stream<String> verbs(Method method) {
    return Stream.of(method.getAnnotations())
        .map(Annotation::annotationType)
        .flatMap(type -> Stream.ofNullable(type.getAnnotation(HttpMethod.class)))
        .map(HttpMethod::value);
  }

  private record Answer(String verb, String path) {
    /**
     * A word is given only by the same word or by a parameter that lists it: one that takes any
     * reads {@code sample.csv} as an id.
     */
    boolean isGivenAsWellBy(Answer other) {
      String[] asked = path.split("/");
      String[] given = other.path.split("/");
      return verb.equals(other.verb)
          && asked.length == given.length
          && isUnder(path, other.path)
          && IntStream.range(0, asked.length)
              .allMatch(i -> asked[i].startsWith("{") || !given[i].equals(ANY));
    }

    @Override
    public String toString() {
      return verb + " " + path;
    }
  }

  private static String joined(String path, Path more) {
    return more == null ? path : path + "/" + plain(more.value());
  }

  private static String path(Class<?> resource) {
    return plain(resource.getAnnotation(Path.class).value());
  }

  /** Of parameters their patterns are left. */
  private static String plain(String path) {
    return PARAMETER
        .matcher(path)
        .replaceAll(
            it ->
                Matcher.quoteReplacement(
                    "{" + Optional.ofNullable(it.group(1)).orElse(".+").strip() + "}"))
        .replaceAll("^/|/$", "");
  }

  private static int literal(String path) {
    return path.replaceAll("\\{(?:[^{}]|\\{[^{}]*\\})*\\}", "").length();
  }
}
