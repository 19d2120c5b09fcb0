package ua.opencities.portal.admin.demonstration;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The facts under {@code resources/demonstration}. */
final class Facts {
  private static final CSVFormat WITH_HEADER =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private Facts() {}

  static List<Row> rows(String file) {
    try (Reader in = open(file)) {
      return WITH_HEADER.parse(in).stream().map(Row::new).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static JsonStructure json(String file) {
    try (JsonReader in = Json.createReader(open(file))) {
      return in.read();
    }
  }

  static List<String> strings(JsonArray array) {
    return array.getValuesAs(jakarta.json.JsonString.class).stream()
        .map(jakarta.json.JsonString::getString)
        .toList();
  }

  /** As an office would hand the file in. */
  static byte[] bytes(String file) {
    try (InputStream in = found(file)) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Reader open(String file) {
    return new InputStreamReader(found(file), StandardCharsets.UTF_8);
  }

  private static InputStream found(String file) {
    InputStream found = Facts.class.getResourceAsStream("/demonstration/" + file);
    if (found == null) throw new IllegalStateException("no facts: " + file);
    return found;
  }

  /** One line; an empty cell is an absent fact. */
  record Row(CSVRecord cells) {
    String text(String column) {
      return cells.get(column);
    }

    Optional<String> optional(String column) {
      return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
    }

    int number(String column) {
      return Integer.parseInt(text(column));
    }

    LocalDate day(String column) {
      return LocalDate.parse(text(column));
    }

    <E extends Enum<E>> E choice(String column, Class<E> of) {
      return Enum.valueOf(of, text(column));
    }
  }
}
