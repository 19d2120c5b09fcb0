package ua.opencities.system.isolation;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a portal answers to, read from the classes inside its packed WAR. */
public final class MemberEndpoints {
  private MemberEndpoints() {}

  public static List<Endpoint> in(java.nio.file.Path war, java.nio.file.Path scratch) {
    try (InputStream file = Files.newInputStream(war)) {
      unpack(file, scratch);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(war.toString(), unreadable);
    }
    return new ClassFileImporter()
        .importPath(scratch).stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .flatMap(MemberEndpoints::of)
            .sorted((a, b) -> a.toString().compareTo(b.toString()))
            .toList();
  }

  /** The platform's own classes, without its libraries. */
  public static void unpack(InputStream archive, java.nio.file.Path scratch) throws IOException {
    var zip = new ZipInputStream(archive);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String name = entry.getName().replaceFirst("^WEB-INF/classes/", "");
      if (name.matches("WEB-INF/lib/association-core.*\\.jar")) unpack(zip, scratch);
      else if (name.startsWith("ua/") && name.endsWith(".class")) {
        java.nio.file.Path target = scratch.resolve(name).normalize();
        Files.createDirectories(target.getParent());
        Files.write(target, zip.readAllBytes());
      }
    }
  }

  private static Stream<Endpoint> of(JavaClass resource) {
    String root = path(resource);
    return resource.getMethods().stream()
        .flatMap(method -> verb(method).map(verb -> of(root, verb, method)).stream());
  }

  private static Endpoint of(String root, String verb, JavaMethod method) {
    String own = path(method);
    String path = own.isEmpty() ? root : root.isEmpty() ? own : root + "/" + own;
    return new Endpoint(
        verb,
        path,
        parameters(method, QueryParam.class),
        consumes(method).contains("json") ? body(method) : parameters(method, FormParam.class),
        consumes(method),
        sent(method).map(JavaClass::getName).orElse(""),
        method.getOwner().getSimpleName() + "." + method.getName());
  }

  private static Optional<String> verb(JavaMethod method) {
    return method.getAnnotations().stream()
        .map(JavaAnnotation::getRawType)
        .flatMap(type -> type.tryGetAnnotationOfType(HttpMethod.class).stream())
        .map(HttpMethod::value)
        .findFirst();
  }

  private static String path(CanBeAnnotated where) {
    String path =
        where instanceof JavaClass type
            ? type.getAnnotationOfType(Path.class).value()
            : ((JavaMethod) where).tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
    return path.replaceAll("^/|/$", "");
  }

  private static List<String> parameters(JavaMethod method, Class<? extends Annotation> kind) {
    return method.getParameters().stream()
        .flatMap(p -> p.getAnnotations().stream())
        .filter(a -> a.getRawType().isEquivalentTo(kind))
        .map(a -> String.valueOf(a.get("value").orElseThrow()))
        .toList();
  }

  /** Names of the fields of a body of JSON. */
  private static List<String> body(JavaMethod method) {
    return sent(method).stream()
        .flatMap(type -> type.getFields().stream())
        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
        .map(JavaField::getName)
        .toList();
  }

  /** The one parameter that is of no address. */
  private static Optional<JavaClass> sent(JavaMethod method) {
    return method.getParameters().stream()
        .filter(p -> p.getAnnotations().isEmpty())
        .map(JavaParameter::getRawType)
        .findFirst();
  }

  private static String consumes(JavaMethod method) {
    return method
        .tryGetAnnotationOfType(Consumes.class)
        .or(() -> method.getOwner().tryGetAnnotationOfType(Consumes.class))
        .map(c -> c.value()[0])
        .orElse("");
  }
}
