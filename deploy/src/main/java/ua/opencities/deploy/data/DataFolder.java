package ua.opencities.deploy.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.opencities.deploy.told.Exit;
import ua.opencities.deploy.told.Refused;

/**
 * Everything an installation keeps: the database, its passwords, logs. It lies outside the build,
 * and only its owner can look inside.
 */
public final class DataFolder {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String DEMONSTRATION = "demonstration";

  private final Path root;

  private DataFolder(Path root) {
    this.root = root;
  }

  /** {@code --data}, then {@code OPENCITIES_DATA}, then a folder in the person's home. */
  public static DataFolder chosen(Optional<Path> typed, boolean demo, Map<String, String> env) {
    String home = System.getProperty("user.home");
    Path path =
        typed
            .or(
                () ->
                    Optional.ofNullable(env.get("OPENCITIES_DATA"))
                        .filter(s -> !s.isBlank())
                        .map(Path::of))
            .orElseGet(() -> Path.of(home, demo ? ".opencities-demo" : ".opencities"));
    return new DataFolder(path.toAbsolutePath().normalize());
  }

  public static DataFolder at(Path path) {
    return new DataFolder(path.toAbsolutePath().normalize());
  }

  public Path root() {
    return root;
  }

  public boolean exists() {
    return Files.isDirectory(root.resolve("secrets"));
  }

  public Path inside(String name) {
    return root.resolve(name);
  }

  /** Makes the folder if needed. */
  public void prepare() {
    try {
      makeForOwner(root);
      makeForOwner(root.resolve("secrets"));
      makeForOwner(root.resolve("logs"));
      Path probe = root.resolve("secrets/.probe");
      Files.writeString(probe, "");
      Files.delete(probe);
    } catch (IOException e) {
      throw new Refused(Exit.FOLDER_NOT_WRITABLE, "folder.not-writable", root);
    }
  }

  /** The folder for this process alone; empty if another process has it. */
  public Optional<Hold> hold() {
    prepare();
    try {
      FileChannel channel =
          FileChannel.open(
              root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock;
      try {
        lock = channel.tryLock();
      } catch (OverlappingFileLockException e) {
        lock = null;
      }
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      return Optional.of(new Hold(channel));
    } catch (IOException e) {
      throw new Refused(Exit.FOLDER_NOT_WRITABLE, "folder.not-writable", root);
    }
  }

  public Hold holdOrRefuse() {
    return hold().orElseThrow(() -> new Refused(Exit.FOLDER_IN_USE, "folder.in-use", root));
  }

  /** A secret that is made once and stays. */
  public String secret(String name) {
    Path file = root.resolve("secrets").resolve(name);
    try {
      return Files.exists(file) ? Files.readString(file).strip() : newSecret(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String newSecret(String name) {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    String secret = HexFormat.of().formatHex(bytes);
    writeForOwner("secrets/" + name, secret);
    return secret;
  }

  public Optional<String> read(String name) {
    try {
      Path file = root.resolve(name);
      return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Readable by the owner alone from its first moment; replaces an older one at once. */
  public void writeForOwner(String name, String content) {
    try {
      Path file = root.resolve(name);
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(fresh);
      if (posix()) {
        Files.createFile(
            fresh,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.writeString(fresh, content + "\n");
      Files.move(
          fresh,
          file,
          java.nio.file.StandardCopyOption.REPLACE_EXISTING,
          java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void delete(String name) {
    Path path = root.resolve(name);
    if (!Files.exists(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> all = Files.walk(path)) {
      for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A folder is a demonstration's or it is not, for ever: invented data must not mix with real
   * ones. A demonstration's folder stays one when {@code --demo} is forgotten.
   */
  public boolean decideDemonstration(boolean asked) {
    Optional<String> kind = read("kind");
    if (kind.isEmpty()) {
      writeForOwner("kind", asked ? DEMONSTRATION : "association");
      return asked;
    }
    boolean is = kind.get().equals(DEMONSTRATION);
    if (asked && !is) {
      throw new Refused(Exit.REFUSED, "folder.is-real", root);
    }
    return is;
  }

  public boolean isDemonstration() {
    return read("kind").filter(DEMONSTRATION::equals).isPresent();
  }

  /** For a restore: a new folder becomes what the backup is, an old one must be that already. */
  public void mustBe(boolean demonstration) {
    if (decideDemonstration(demonstration) && !demonstration) {
      throw new Refused(Exit.REFUSED, "folder.is-demonstration", root);
    }
  }

  public void makeForOwner(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    if (folder.getParent() != null) {
      Files.createDirectories(folder.getParent());
    }
    Files.createDirectory(folder);
    if (posix()) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static boolean posix() {
    return java.nio.file.FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }

  /** Ends with the process, even a killed one: the system lets the lock go. */
  public static final class Hold implements AutoCloseable {
    private final FileChannel channel;

    Hold(FileChannel channel) {
      this.channel = channel;
    }

    @Override
    public void close() {
      try {
        channel.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
