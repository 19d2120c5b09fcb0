package ua.opencities.deploy.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.opencities.deploy.data.DataFolder;

/**
 * What the last server unpacked, some thousands of files: put aside at once and deleted while the
 * next one starts. A process that ends meanwhile leaves the rest to the start after it.
 */
final class Leftovers {
  private static final Logger LOG = Logger.getLogger(Leftovers.class.getName());
  private static final String ASIDE = "gone";

  private Leftovers() {}

  /** Leaves none of the named folders. */
  static void putAside(DataFolder folder, String... names) {
    try {
      folder.makeForOwner(folder.inside(ASIDE));
      for (String name : names) putAside(folder, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The caller holds the folder and puts nothing aside meanwhile. */
  static Thread deleteBesides(DataFolder folder) {
    Thread deleting = new Thread(() -> delete(folder), "leftovers");
    deleting.setDaemon(true);
    deleting.start();
    return deleting;
  }

  private static void putAside(DataFolder folder, String name) throws IOException {
    if (!Files.exists(folder.inside(name), LinkOption.NOFOLLOW_LINKS)) return;
    try {
      Files.move(folder.inside(name), folder.inside(ASIDE).resolve(name + "-" + UUID.randomUUID()));
    } catch (IOException anotherDisk) {
      folder.delete(name);
    }
  }

  private static void delete(DataFolder folder) {
    try {
      folder.delete(ASIDE);
    } catch (UncheckedIOException stays) {
      LOG.log(Level.WARNING, "what the last server unpacked could not be deleted", stays);
    }
  }
}
