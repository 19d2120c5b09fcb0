package ua.opencities.system;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** What an archive holds, by the JDK's own reader. */
final class Archive {
  private Archive() {}

  static Map<String, byte[]> of(byte[] zipped) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
        if (files.put(entry.getName(), zip.readAllBytes()) != null)
          throw new IOException("twice: " + entry.getName());
    }
    return files;
  }

  /** Lines of SHA256SUMS that do not fit their files. */
  static List<String> wrongSums(Map<String, byte[]> files) {
    return new String(files.get("SHA256SUMS"), StandardCharsets.UTF_8)
        .lines()
        .filter(
            line -> !line.equals(sum(files.get(line.substring(66))) + "  " + line.substring(66)))
        .toList();
  }

  private static String sum(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
