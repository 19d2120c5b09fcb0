package ua.opencities.support;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences that are written and the ones that are asked for, read from the sources. */
public final class Wording {
  private static final String KEY = "\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"";

  /** {@code t("…")}, {@code text("…")}, {@code saying("…")}; a key put together is not seen. */
  private static final Pattern ASKED =
      Pattern.compile("\\b(?:t|text|saying|knows)\\(\\s*" + KEY + "(?!\\s*\\+)");

  private static final Pattern CODE =
      Pattern.compile("(?:super|new [A-Z]\\w+)\\(\\s*" + KEY + "(?!\\s*\\+)");

  private Wording() {}

  /** One bundle in both languages; its name is {@code module/room}. */
  public record Bundle(
      String module, String room, Map<String, String> ukrainian, Map<String, String> english) {
    public String name() {
      return module + "/" + room;
    }
  }

  public static List<Bundle> bundles() {
    return Sources.files("properties")
        .filter(file -> file.toString().matches(".*/src/main/resources/i18n/\\w+_uk\\.properties"))
        .map(
            file ->
                new Bundle(
                    module(file),
                    file.getFileName().toString().replace("_uk.properties", ""),
                    read(file),
                    read(Path.of(file.toString().replace("_uk.properties", "_en.properties")))))
        .toList();
  }

  /** File → keys, of templates and of Java. */
  public static Map<String, Set<String>> asked() {
    return found(ASKED, "java", "jte");
  }

  /** Only classes that say they are broken rules, or make one with a code of its own. */
  public static Map<String, Set<String>> ruleCodes() {
    var codes = found(CODE, "java");
    codes
        .keySet()
        .removeIf(
            file -> !Sources.read(Sources.ROOT.resolve(file)).contains(" extends RuleBroken"));
    return codes;
  }

  private static Map<String, Set<String>> found(Pattern what, String... ends) {
    var found = new TreeMap<String, Set<String>>();
    Sources.files(ends)
        .filter(file -> file.toString().contains("/src/main/"))
        .forEach(
            file -> {
              Matcher at = what.matcher(Sources.read(file));
              while (at.find())
                found
                    .computeIfAbsent(Sources.ROOT.relativize(file).toString(), f -> new TreeSet<>())
                    .add(at.group(1));
            });
    return found;
  }

  /** A file of the core serves both portals; so both must have its words. */
  public static List<String> portalsOf(String file) {
    if (file.startsWith("association-core")) return List.of("member-portal", "admin-portal");
    return List.of(file.substring(0, file.indexOf('/')));
  }

  /** As {@code language.Texts} looks a key up: the portal's messages, then the room's bundle. */
  public static boolean knows(List<Bundle> bundles, String module, String key) {
    String room = key.substring(0, key.indexOf('.'));
    return bundles.stream()
        .filter(
            b ->
                b.room().equals("messages") && b.module().equals(module)
                    || b.room().equals(room)
                        && (b.module().equals("association-core") || b.module().equals(module)))
        .anyMatch(b -> b.ukrainian().containsKey(key));
  }

  private static String module(Path file) {
    return Sources.ROOT.relativize(file).getName(0).toString();
  }

  private static Map<String, String> read(Path file) {
    var words = new Properties();
    try {
      words.load(new StringReader(Sources.read(file)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    var sentences = new TreeMap<String, String>();
    words.forEach((key, sentence) -> sentences.put((String) key, (String) sentence));
    return sentences;
  }
}
