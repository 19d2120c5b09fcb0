package ua.opencities.system.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import ua.opencities.system.isolation.PlainText;

/** Whether a file says that its data are invented; of an archive each file has to. */
public final class Marks {
  private static final Pattern MARK =
      Pattern.compile("вигадан|invented|\"demonstration\"\\s*:\\s*true");

  /** Sums of the other files; scans as a council uploaded them; why there is no PDF. */
  private static final Pattern NO_DATA =
      Pattern.compile("SHA256SUMS|.*/acts/.*(?<!\\.json)|.*\\.pdf\\.txt");

  private Marks() {}

  /** The names of those that do not; the file's own where it is no archive. */
  public static List<String> missingIn(String name, byte[] file) {
    return files(name, file).entrySet().stream()
        .filter(each -> !MARK.matcher(words(each.getValue())).find())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String words(byte[] file) {
    return PlainText.of(file).toLowerCase(Locale.ROOT);
  }

  private static Map<String, byte[]> files(String name, byte[] file) {
    if (file.length < 2 || file[0] != 'P' || file[1] != 'K') return Map.of(name, file);
    Map<String, byte[]> found;
    try {
      found = PlainText.files(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
    if (found.containsKey("[Content_Types].xml")) return Map.of(name, file);
    found.keySet().removeIf(each -> NO_DATA.matcher(each).matches());
    return found;
  }
}
