package ua.opencities.document.folder;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import ua.opencities.tenancy.Actor;

/**
 * A file of the folder.
 *
 * @param path as {@link ua.opencities.document.PathName} makes it
 * @param bytes asked when the file's turn comes, so that one file at a time stands in memory
 */
public record FolderFile(String path, Function<Actor, byte[]> bytes) {
  public static FolderFile text(String path, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new FolderFile(path, actor -> bytes);
  }
}
