package ua.opencities.portal.admin.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.opencities.support.Sources;

/**
 * The names of fields that events tell the trail, as they stand in the sources: of classes that
 * have {@code details()}, and of those that make an event whose details are handed to it.
 */
final class DetailKeys {
  private static final String DETAILS = "Map<String, String> details";
  private static final Pattern HANDED =
      Pattern.compile("record (\\w+)\\([^{]*" + Pattern.quote(DETAILS) + "\\)");
  private static final Pattern NAMED = Pattern.compile("(Map\\.of|Map\\.entry|\\.put)\\(");
  private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

  /** Plain names. */
  final TreeSet<String> plain = new TreeSet<>();

  /** Names put together as it runs, as they are written. */
  final TreeSet<String> composed = new TreeSet<>();

  static DetailKeys ofAllEvents() {
    var keys = new DetailKeys();
    List<String> all =
        Sources.files("java")
            .map(Path::toString)
            .filter(file -> file.contains("/src/main/"))
            .map(file -> Sources.read(Path.of(file)))
            .toList();
    List<String> events =
        all.stream()
            .filter(it -> it.contains("implements") || it.contains("extends DomainEvent"))
            .filter(it -> it.contains(DETAILS))
            .toList();
    String makers =
        events.stream()
            .flatMap(it -> HANDED.matcher(it).results())
            .map(it -> "new " + it.group(1) + "(")
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    events.forEach(keys::read);
    all.stream().filter(it -> Pattern.compile(makers).matcher(it).find()).forEach(keys::read);
    return keys;
  }

  private void read(String source) {
    var at = NAMED.matcher(source);
    while (at.find()) {
      List<String> arguments = arguments(source, at.end());
      int every = at.group(1).equals("Map.of") ? 2 : arguments.size();
      for (int i = 0; i + 1 < arguments.size(); i += every) take(arguments.get(i));
    }
  }

  private void take(String name) {
    var literal = LITERAL.matcher(name);
    if (literal.matches()) plain.add(literal.group(1));
    else composed.add(name);
  }

  private static List<String> arguments(String source, int from) {
    var found = new ArrayList<String>();
    int depth = 0;
    boolean quoted = false;
    int begun = from;
    for (int i = from; depth >= 0; i++) {
      char c = source.charAt(i);
      if (c == '"') quoted = !quoted;
      if (quoted) continue;
      if (c == '(' || c == '{') depth++;
      if (c == ')' || c == '}') depth--;
      if (depth < 0 || depth == 0 && c == ',') {
        found.add(source.substring(begun, i).strip());
        begun = i + 1;
      }
    }
    return found;
  }
}
