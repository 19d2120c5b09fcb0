package ua.opencities.system.export;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import ua.opencities.system.isolation.MemberEndpoints;

/** What a portal answers with a file, read from the classes inside its packed WAR. */
final class Exports {
  private static final Pattern PARAMETER =
      Pattern.compile("\\{\\s*\\w+\\s*(?::\\s*((?:[^{}]|\\{[^{}]*\\})*))?\\}");

  /** The core's rooms answer no address themselves: those that both portals share stand in web. */
  private static final ClassFileImporter RESOURCES =
      new ClassFileImporter()
          .withImportOption(
              at -> at.contains("/ua/opencities/portal/") || at.contains("/ua/opencities/web/"));

  private final Map<String, Pattern> files = new TreeMap<>();

  private Exports() {}

  static Exports of(java.nio.file.Path war, java.nio.file.Path scratch) {
    try (InputStream file = Files.newInputStream(war)) {
      MemberEndpoints.unpack(file, scratch);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(war.toString(), unreadable);
    }
    var exports = new Exports();
    for (JavaClass type : RESOURCES.importPath(scratch))
      if (type.isAnnotatedWith(Path.class))
        for (JavaMethod method : type.getMethods())
          if (method.isAnnotatedWith(GET.class) && !onlyForEyesOrPrograms(method))
            exports.files.put(type.getSimpleName() + "." + method.getName(), address(type, method));
    return exports;
  }

  /** As {@code InvoicePages.paper}, in their order. */
  List<String> names() {
    return List.copyOf(files.keySet());
  }

  /**
   * @param path from the portal's root, without a query
   */
  Optional<String> answering(String path) {
    return files.entrySet().stream()
        .filter(each -> each.getValue().matcher(path).matches())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean onlyForEyesOrPrograms(JavaMethod method) {
    String media =
        method
            .tryGetAnnotationOfType(Produces.class)
            .or(() -> method.getOwner().tryGetAnnotationOfType(Produces.class))
            .map(says -> String.join(",", says.value()))
            .orElse("*/*");
    return media.startsWith("text/html")
        || media.startsWith("text/plain")
        || media.equals("application/json");
  }

  private static Pattern address(JavaClass type, JavaMethod method) {
    String path =
        type.getAnnotationOfType(Path.class).value()
            + "/"
            + method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
    String[] between = PARAMETER.split(path, -1);
    List<String> patterns =
        PARAMETER
            .matcher(path)
            .results()
            .map(it -> it.group(1) == null ? "[^/]+" : it.group(1))
            .toList();
    var regex = new StringBuilder();
    for (int i = 0; i < between.length; i++) {
      regex.append(Pattern.quote(between[i].replaceAll("/+", "/")));
      if (i < patterns.size()) regex.append("(?:").append(patterns.get(i).strip()).append(')');
    }
    return Pattern.compile("/*" + regex.toString().replaceFirst("/\\\\E$", "\\\\E") + "/?");
  }
}
