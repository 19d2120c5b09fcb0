package ua.opencities.document.folder;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ua.opencities.shared.held.Held;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/**
 * The archive of a council's year. Files come in the order of their paths and bear no moment of
 * packing, so that the same year packed twice is the same archive.
 */
@Dependent
public class YearFolder {
  /** Lines as {@code sha256sum -c} reads them. */
  public static final String SUMS = "SHA256SUMS";

  /** Not the first moment a ZIP knows: beside that one Java writes the zone’s time once more. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final Instance<FolderPart> parts;

  @Inject
  YearFolder(@Any Instance<FolderPart> parts) {
    this.parts = parts;
  }

  /** Takes a file of the folder; the next one is read after it. */
  @FunctionalInterface
  public interface Taker {
    void take(String path, Held content) throws IOException;
  }

  /**
   * Each file is read in a transaction of its own, unless the caller has one; one that is gone
   * meanwhile ends the work.
   *
   * @throws ua.opencities.shared.NotFound when the council is absent or another's
   * @throws IOException as {@code out} does, which stays open
   */
  public void write(Actor actor, CouncilId council, int year, OutputStream out) throws IOException {
    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    each(actor, council, year, (path, content) -> put(zip, path, content));
    zip.finish();
  }

  /**
   * The same files one by one, in the order of their paths, the checksums last.
   *
   * @throws ua.opencities.shared.NotFound when the council is absent or another's
   * @throws IOException as the taker does
   */
  public void each(Actor actor, CouncilId council, int year, Taker taker) throws IOException {
    for (Unread file : unread(actor, council, year))
      try (Held content = file.content().get()) {
        taker.take(file.path(), content);
      }
  }

  /** A file that is still to be read, once and in its turn. */
  public record Unread(String path, Supplier<Held> content) {}

  /**
   * The same files before any is read. They are read in their order: the checksums, which are the
   * last, are of those that were.
   *
   * @throws ua.opencities.shared.NotFound when the council is absent or another's
   */
  public List<Unread> unread(Actor actor, CouncilId council, int year) {
    List<FolderFile> files = new ArrayList<>();
    parts.forEach(part -> files.addAll(part.of(actor, council, year)));
    files.sort(comparing(FolderFile::path));
    var sums = new StringBuilder();
    Set<String> taken = new HashSet<>(Set.of(SUMS));
    List<Unread> unread = new ArrayList<>();
    for (FolderFile file : files) {
      if (!taken.add(file.path())) throw new IllegalStateException("two files: " + file.path());
      unread.add(new Unread(file.path(), () -> read(actor, file, sums)));
    }
    unread.add(new Unread(SUMS, () -> Held.of(sums.toString().getBytes(StandardCharsets.UTF_8))));
    return unread;
  }

  private static Held read(Actor actor, FolderFile file, StringBuilder sums) {
    Held content = file.content().apply(actor);
    sums.append(content.sha256()).append("  ").append(file.path()).append('\n');
    return content;
  }

  private static void put(ZipOutputStream zip, String path, Held content) throws IOException {
    // scans and papers are compressed already: to try again is most of the time of packing
    zip.setLevel(isCompressed(path) ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
    var entry = new ZipEntry(path);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    content.writeTo(zip);
    zip.closeEntry();
  }

  private static boolean isCompressed(String path) {
    return !path.endsWith(".json") && !path.endsWith(".txt") && !path.equals(SUMS);
  }
}
