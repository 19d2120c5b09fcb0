package ua.opencities.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Two WARs with a page each and nothing else, where the launcher looks for the portals. */
final class EmptyPortals {
  static final String[] PAGES = {"/index.html", "/admin/index.html"};

  private EmptyPortals() {}

  /** Answers the folder that has {@code apps/}. */
  static Path in(Path folder) throws IOException {
    Path apps = Files.createDirectories(folder.resolve("apps"));
    war(apps.resolve("member-portal.war"), "/");
    war(apps.resolve("admin-portal.war"), "/admin");
    return folder;
  }

  private static void war(Path file, String root) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(zip, "index.html", "<!doctype html><title>Empty</title>");
      put(
          zip,
          "WEB-INF/glassfish-web.xml",
          "<glassfish-web-app><context-root>" + root + "</context-root></glassfish-web-app>");
    }
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
