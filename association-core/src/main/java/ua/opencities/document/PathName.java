package ua.opencities.document;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;

/**
 * A path inside an archive that unpacks on any disk: no part climbs out of the folder, is a command
 * of a shell or a device of Windows, or is too long.
 */
public final class PathName {
  private static final int MOST = 100;
  private static final String DEVICES = "(?i)(con|prn|aux|nul|com\\d|lpt\\d)";

  private PathName() {}

  /**
   * @param parts folders and at last the file's name; what a disk cannot bear becomes a blank
   */
  public static String of(String... parts) {
    return Arrays.stream(parts).map(PathName::part).collect(joining("/"));
  }

  private static String part(String typed) {
    String plain =
        typed
            .replaceAll("[\\p{C}/\\\\<>:\"|?*]+", " ")
            .replaceAll("\\s+", " ")
            .replaceFirst("^[.\\s-]+", "")
            .replaceFirst("[.\\s]+$", "");
    if (plain.length() > MOST) plain = shortened(plain);
    if (plain.isEmpty() || plain.replaceFirst("\\..*$", "").matches(DEVICES)) return "_" + plain;
    return plain;
  }

  /** A file keeps its ending. */
  private static String shortened(String plain) {
    int dot = plain.lastIndexOf('.');
    String ending = dot > 0 && plain.length() - dot <= 10 ? plain.substring(dot) : "";
    int end = MOST - ending.length();
    if (Character.isHighSurrogate(plain.charAt(end - 1))) end--;
    return plain.substring(0, end).strip() + ending;
  }
}
