package ua.opencities.council.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * RFC 4180 with the separator that the heading shows; UTF-8, else Windows-1251 as old offices
 * write.
 */
final class CsvSheet {
  private static final Charset WINDOWS = Charset.forName("windows-1251");

  private CsvSheet() {}

  static Sheet read(byte[] bytes) {
    String text = text(bytes);
    // a nul is in no text: an image or an old .xls
    if (text.indexOf('\0') >= 0) throw SheetNotReadable.broken();
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(separator(text)).setIgnoreEmptyLines(false).get();
    long at = 1;
    try (CSVParser parser = format.parse(new StringReader(text))) {
      List<String> headings = null;
      var lines = new ArrayList<Sheet.Line>();
      for (CSVRecord record : parser) {
        var line = new Sheet.Line((int) at, record.stream().map(String::strip).toList());
        at = parser.getCurrentLineNumber() + 1;
        if (line.isBlank()) continue;
        if (line.cells().size() > Sheet.MOST_COLUMNS) throw SheetNotReadable.broken();
        if (headings == null) headings = line.cells();
        else lines.add(line);
        if (lines.size() > Sheet.MOST_LINES) throw SheetNotReadable.tooLong();
      }
      return new Sheet(headings == null ? List.of() : headings, lines);
    } catch (IOException | UncheckedIOException quoteWithoutEnd) {
      throw SheetNotReadable.atLine(at);
    }
  }

  private static String text(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      text = new String(bytes, WINDOWS);
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** The one that the heading has most of. */
  private static char separator(String text) {
    String heading = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char chosen = ',';
    for (char each : new char[] {';', '\t'})
      if (count(heading, each) > count(heading, chosen)) chosen = each;
    return chosen;
  }

  private static long count(String text, char of) {
    return text.chars().filter(c -> c == of).count();
  }
}
