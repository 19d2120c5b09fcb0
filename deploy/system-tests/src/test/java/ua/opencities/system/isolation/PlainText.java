package ua.opencities.system.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a person reads in an answer, whatever its format. */
public final class PlainText {
  private static final Pattern REFERENCE =
      Pattern.compile("&#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}));");

  private PlainText() {}

  public static String of(byte[] answer) {
    try {
      String head = new String(answer, 0, Math.min(4, answer.length), StandardCharsets.ISO_8859_1);
      if (head.startsWith("%PDF")) {
        try (var pdf = Loader.loadPDF(answer)) {
          return new PDFTextStripper().getText(pdf);
        }
      }
      return head.startsWith("PK") ? ofOffice(answer) : new String(answer, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** DOCX and XLSX: the words between the tags of every part; an archive: what each file says. */
  private static String ofOffice(byte[] answer) throws IOException {
    var text = new StringBuilder();
    files(answer)
        .forEach(
            (name, part) ->
                text.append(
                    name.endsWith(".xml")
                        ? words(new String(part, StandardCharsets.UTF_8))
                        : of(part)));
    return text.toString();
  }

  /**
   * By the archive's directory, since a part that was written without its size before it is no
   * stream.
   */
  public static Map<String, byte[]> files(byte[] archive) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Path kept = Files.createTempFile("answer", ".zip");
    try {
      Files.write(kept, archive);
      try (var zip = new ZipFile(kept.toFile())) {
        for (ZipEntry entry : Collections.list(zip.entries()))
          files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    } finally {
      Files.delete(kept);
    }
    return files;
  }

  /** Spreadsheets spell what is no ASCII as {@code &#x456;}. */
  private static String words(String xml) {
    return REFERENCE
        .matcher(xml.replaceAll("<[^>]+>", ""))
        .replaceAll(
            it -> {
              int point =
                  it.group(1) == null
                      ? Integer.parseInt(it.group(2))
                      : Integer.parseInt(it.group(1), 16);
              return Matcher.quoteReplacement(Character.toString(point));
            });
  }
}
