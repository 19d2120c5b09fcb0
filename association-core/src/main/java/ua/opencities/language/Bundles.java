package ua.opencities.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The files of sentences, read once. Every portal carries its own copy of this class. */
final class Bundles {
  private static final String PORTAL = "messages";
  private static final Map<String, Properties> READ = new ConcurrentHashMap<>();

  private Bundles() {}

  static Optional<String> pattern(Language language, String key) {
    int dot = key.indexOf('.');
    return find(PORTAL, language, key)
        .or(() -> dot < 1 ? Optional.empty() : find(key.substring(0, dot), language, key));
  }

  private static Optional<String> find(String bundle, Language language, String key) {
    String name = "i18n/" + bundle + "_" + language.tag() + ".properties";
    return Optional.ofNullable(READ.computeIfAbsent(name, Bundles::read).getProperty(key));
  }

  private static Properties read(String name) {
    Properties sentences = new Properties();
    try (InputStream file = open(name)) {
      if (file != null) sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
    return sentences;
  }

  /** The portal's classes see both their own files and those of the core jar. */
  private static InputStream open(String name) {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    InputStream found = context == null ? null : context.getResourceAsStream(name);
    return found != null ? found : Texts.class.getClassLoader().getResourceAsStream(name);
  }
}
