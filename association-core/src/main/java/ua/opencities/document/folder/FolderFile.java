package ua.opencities.document.folder;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import ua.opencities.shared.held.Held;
import ua.opencities.tenancy.Actor;

/**
 * A file of the folder.
 *
 * @param path as {@link ua.opencities.document.PathName} makes it
 * @param content asked when the file's turn comes, so that one file at a time stands in memory
 */
public record FolderFile(String path, Function<Actor, Held> content) {
  /** Of what is small, or made in memory anyhow. */
  public static FolderFile small(String path, Function<Actor, byte[]> bytes) {
    return new FolderFile(path, actor -> Held.of(bytes.apply(actor)));
  }

  public static FolderFile text(String path, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return small(path, actor -> bytes);
  }
}
