package ua.opencities.support;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * JAX-RS (Jakarta RESTful Web Services 3.1, 3.7.2) chooses the class with the longest matching path
 * first and looks for the method in it alone: {@code tariffs/{id}} of one class makes {@code {id}}
 * of the class {@code tariffs} unreachable, unless it answers there itself.
 */
public final class ResourcePaths {
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
        if (path(other).length() > path(one).length())
          answers(one)
              .filter(full -> full.equals(path(other)) || full.startsWith(path(other) + "/"))
              .filter(full -> answers(other).noneMatch(full::equals))
              .forEach(full -> found.add(full + " of " + one + " is hidden by " + other));
    return found;
  }

  private static Stream<String> answers(Class<?> resource) {
    return Stream.of(resource.getDeclaredMethods())
        .filter(ResourcePaths::isAnAnswer)
        .map(method -> joined(path(resource), method.getAnnotation(Path.class)));
  }

  private static boolean isAnAnswer(Method method) {
    return Stream.of(method.getAnnotations())
        .map(Annotation::annotationType)
        .anyMatch(type -> type.isAnnotationPresent(HttpMethod.class));
  }

  private static String joined(String path, Path more) {
    return more == null ? path : path + "/" + plain(more.value());
  }

  private static String path(Class<?> resource) {
    return plain(resource.getAnnotation(Path.class).value());
  }

  /** Parameters without their names and patterns. */
  private static String plain(String path) {
    return path.replaceAll("\\{[^{}]*(?:\\{[^{}]*\\}[^{}]*)*\\}", "{}").replaceAll("^/|/$", "");
  }
}
