package ua.opencities.document.signature.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.opencities.shared.Setting;

/**
 * The trusted lists of the installation, read again when a file changes: Ukraine publishes one for
 * its own algorithms and one for the others. A list that cannot be read is as none: signatures are
 * still taken, the log says why nobody's chain is checked.
 */
@ApplicationScoped
public class TrustedLists {
  public static final String SETTING = "OPENCITIES_TRUSTED_LIST";
  private static final Logger LOG = Logger.getLogger(TrustedLists.class.getName());
  private static final long LARGEST = 50L * 1024 * 1024;

  private record Read(FileTime changed, Optional<TrustedList> list) {}

  private final Map<String, Read> read = new HashMap<>();

  /** All that can be read, as one; empty when none is configured. */
  public synchronized Optional<TrustedList> current() {
    return Setting.of(SETTING).stream()
        .flatMap(all -> Stream.of(all.split(Pattern.quote(File.pathSeparator))))
        .flatMap(file -> list(file.strip()).stream())
        .reduce(TrustedList::and);
  }

  private Optional<TrustedList> list(String named) {
    try {
      Path file = Path.of(named);
      FileTime changed = Files.getLastModifiedTime(file);
      Read known = read.get(named);
      if (known == null || !known.changed().equals(changed))
        read.put(named, known = new Read(changed, read(file)));
      return known.list();
    } catch (IOException | InvalidPathException absent) {
      LOG.log(Level.WARNING, SETTING + " names no file that can be read: {0}", named);
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
