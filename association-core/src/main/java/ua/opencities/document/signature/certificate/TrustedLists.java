package ua.opencities.document.signature.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.opencities.shared.Setting;

/**
 * The trusted list of the installation, read again when its file changes. A list that cannot be
 * read is as none: signatures are still taken, the log says why nobody's chain is checked.
 */
@ApplicationScoped
public class TrustedLists {
  public static final String SETTING = "OPENCITIES_TRUSTED_LIST";
  private static final Logger LOG = Logger.getLogger(TrustedLists.class.getName());
  private static final long LARGEST = 50L * 1024 * 1024;

  private record Read(Path file, FileTime changed, Optional<TrustedList> list) {}

  private Read last;

  public synchronized Optional<TrustedList> current() {
    Optional<String> named = Setting.of(SETTING);
    if (named.isEmpty()) return Optional.empty();
    try {
      Path file = Path.of(named.get());
      FileTime changed = Files.getLastModifiedTime(file);
      if (last == null || !last.file().equals(file) || !last.changed().equals(changed))
        last = new Read(file, changed, read(file));
      return last.list();
    } catch (IOException | InvalidPathException absent) {
      LOG.log(Level.WARNING, SETTING + " names no file that can be read: {0}", named.get());
      return Optional.empty();
    }
  }

  private static Optional<TrustedList> read(Path file) {
    try {
      if (Files.size(file) > LARGEST) throw new IOException("larger than 50 MB");
      return Optional.of(TrustedList.read(Files.readAllBytes(file)));
    } catch (IOException unreadable) {
      LOG.log(
          Level.WARNING,
          SETTING + ": {0} is not a trusted list: {1}",
          new Object[] {file, unreadable.getMessage()});
      return Optional.empty();
    }
  }
}
