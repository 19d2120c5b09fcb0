package ua.opencities.system.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * By which names the member portal reads what is sent, as its source tells: parameters, fields of
 * forms, and what its pages have for them.
 */
final class NamesInSource {
  private static final Path ROOT = Path.of("../..");
  private static final Pattern PARAMETER =
      Pattern.compile("@(?:Query|Form|Matrix|Cookie)Param\\(\\s*(?:\"([^\"]+)\"|(\\w+))\\s*\\)");
  private static final List<Pattern> FIELDS =
      List.of(
          Pattern.compile(
              "\\b(?:form|sent|asked|reading|fields)\\.\\w+\\(\\s*\"([a-zA-Z][\\w-]*)\""),
          Pattern.compile("\\b(?:word|apply)\\((?:\\w+, )?\"([a-zA-Z][\\w-]*)\""));
  private static final Pattern INPUT = Pattern.compile("\\bname=\"([a-zA-Z][\\w-]*)\"");

  private NamesInSource() {}

  /** {@code ActPages act}: the file, and the name. */
  static Set<String> all() {
    var found = new TreeSet<String>();
    read("member-portal/src/main/java", ".java", NamesInSource::ofCode, found);
    read("association-core/src/main/java/ua/opencities/web", ".java", NamesInSource::ofCode, found);
    read(
        "association-core/src/main/java/ua/opencities/letter",
        ".java",
        NamesInSource::ofCode,
        found);
    read(
        "association-core/src/main/java/ua/opencities/council",
        ".java",
        NamesInSource::ofCode,
        found);
    read("member-portal/src/main/jte", ".jte", NamesInSource::ofPage, found);
    return found;
  }

  private static Stream<String> ofCode(String source) {
    Stream<String> parameters = PARAMETER.matcher(source).results().map(it -> name(it, source));
    Stream<String> fields =
        FIELDS.stream().flatMap(each -> each.matcher(source).results()).map(it -> it.group(1));
    return Stream.concat(parameters, fields);
  }

  private static Stream<String> ofPage(String source) {
    return INPUT.matcher(source).results().map(it -> it.group(1));
  }

  /** As it stands there, or by its constant. */
  private static String name(MatchResult found, String source) {
    if (found.group(1) != null) return found.group(1);
    var constant = Pattern.compile(found.group(2) + "\\s*=\\s*\"([^\"]+)\"").matcher(source);
    if (!constant.find()) throw new IllegalStateException("what is " + found.group(2) + "?");
    return constant.group(1);
  }

  private static void read(
      String folder, String ending, Function<String, Stream<String>> names, Set<String> into) {
    try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
      for (Path file : files.filter(it -> it.toString().endsWith(ending)).toList()) {
        String reader = file.getFileName().toString().replaceFirst("\\.\\w+$", "");
        names.apply(Files.readString(file)).forEach(name -> into.add(reader + " " + name));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
