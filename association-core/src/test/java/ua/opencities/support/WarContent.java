package ua.opencities.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** What is packed into a portal, what stands beside it, and what its server brings already. */
public final class WarContent {
  private WarContent() {}

  public static List<String> libraries(Path war) {
    return jars(war, "WEB-INF/lib/").keySet().stream().sorted().toList();
  }

  /** Classes that two jars of the portal carry, or a jar and the server. */
  public static Set<String> duplicates(Path war, Path server) {
    return duplicates(jars(war, "WEB-INF/lib/"), server);
  }

  /** Classes that two jars of a folder carry, or a jar and the server. */
  public static Set<String> duplicatesIn(List<Path> folder, Path server) {
    var jars = new TreeMap<String, Collection<String>>();
    for (Path jar : folder)
      try (InputStream content = Files.newInputStream(jar)) {
        jars.put(jar.getFileName().toString(), classes(content));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(jar.toString(), unreadable);
      }
    return duplicates(jars, server);
  }

  private static Set<String> duplicates(Map<String, Collection<String>> jars, Path server) {
    var inServer = new TreeSet<String>();
    jars(server, "MICRO-INF/runtime/").values().forEach(inServer::addAll);
    var seen = new TreeMap<String, String>();
    var twice = new TreeSet<String>();
    jars.forEach(
        (jar, classes) -> {
          for (String type : classes) {
            String other = inServer.contains(type) ? "the server" : seen.putIfAbsent(type, jar);
            if (other != null) twice.add(packageOf(type) + " in " + jar + " and " + other);
          }
        });
    return twice;
  }

  private static Map<String, Collection<String>> jars(Path archive, String folder) {
    var jars = new TreeMap<String, Collection<String>>();
    try (var zip = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator)
        if (entry.getName().startsWith(folder) && entry.getName().endsWith(".jar"))
          jars.put(entry.getName().substring(folder.length()), classes(zip.getInputStream(entry)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(archive.toString(), unreadable);
    }
    return jars;
  }

  private static Collection<String> classes(InputStream jar) throws IOException {
    var classes = new ArrayList<String>();
    try (var zip = new ZipInputStream(jar)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
        if (entry.getName().endsWith(".class")
            && !entry.getName().matches("(META-INF/.*|.*module-info.class|.*package-info.class)"))
          classes.add(entry.getName());
    }
    return classes;
  }

  private static String packageOf(String type) {
    return type.contains("/") ? type.substring(0, type.lastIndexOf('/')) : "";
  }
}
