package ua.opencities.council.sheet;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import ua.opencities.shared.held.Held;

/**
 * RFC 4180 with the separator that the heading shows; UTF-8, else Windows-1251 as old offices
 * write. The file is read over and over, never as a whole.
 */
final class CsvSheet {
  private static final Charset WINDOWS = Charset.forName("windows-1251");

  /** A quote without end would else take in the rest of the file. */
  private static final int LONGEST_LINE = 1024 * 1024;

  private static final int LONGEST_HEADING = 64 * 1024;

  private CsvSheet() {}

  static void read(Held file, SheetLines lines) {
    Charset charset = charset(file);
    long at = 1;
    try (var text = new Bounded(text(file, charset));
        CSVParser parser = format(separator(file, charset)).parse(text)) {
      for (CSVRecord record : parser) {
        text.left = LONGEST_LINE;
        lines.take(new Sheet.Line((int) at, record.stream().map(String::strip).toList()));
        at = parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException quoteWithoutEnd) {
      throw SheetNotReadable.atLine(at);
    }
  }

  private static CSVFormat format(char separator) {
    return CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
  }

  private static Charset charset(Held file) {
    try {
      refuseNuls(new InputStreamReader(file.open(), StandardCharsets.UTF_8.newDecoder()));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException notUtf8) {
      return windows(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Charset windows(Held file) {
    try {
      refuseNuls(new InputStreamReader(file.open(), WINDOWS));
      return WINDOWS;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** They are in no text: an image or an old .xls. */
  private static void refuseNuls(Reader text) throws IOException {
    var piece = new char[8 * 1024];
    try (text) {
      for (int read = text.read(piece); read >= 0; read = text.read(piece))
        for (int i = 0; i < read; i++) if (piece[i] == '\0') throw SheetNotReadable.broken();
    }
  }

  private static Reader text(Held file, Charset charset) throws IOException {
    var text = new BufferedReader(new InputStreamReader(file.open(), charset));
    text.mark(1);
    if (text.read() != '\ufeff') text.reset();
    return text;
  }

  /** The one that the heading has most of. */
  private static char separator(Held file, Charset charset) throws IOException {
    String heading = heading(file, charset);
    char chosen = ',';
    for (char each : new char[] {';', '\t'})
      if (count(heading, each) > count(heading, chosen)) chosen = each;
    return chosen;
  }

  /** The first line with anything in it. */
  private static String heading(Held file, Charset charset) throws IOException {
    var heading = new StringBuilder();
    try (Reader text = text(file, charset)) {
      for (int c = text.read(); c >= 0 && heading.length() < LONGEST_HEADING; c = text.read()) {
        if (c != '\n' && c != '\r') heading.append((char) c);
        else if (!heading.toString().isBlank()) break;
        else heading.setLength(0);
      }
    }
    return heading.toString();
  }

  private static long count(String text, char of) {
    return text.chars().filter(c -> c == of).count();
  }

  private static final class Bounded extends FilterReader {
    private int left = LONGEST_LINE;

    Bounded(Reader text) {
      super(text);
    }

    @Override
    public int read() throws IOException {
      if (--left < 0) throw new IOException("a line without end");
      return super.read();
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
      if (left <= 0) throw new IOException("a line without end");
      int read = super.read(into, from, length);
      left -= Math.max(0, read);
      return read;
    }
  }
}
