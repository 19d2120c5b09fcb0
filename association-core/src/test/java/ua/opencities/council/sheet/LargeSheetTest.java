package ua.opencities.council.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import ua.opencities.shared.held.Held;

/** Tables as large as files may be, none of which may fill the memory of the server. */
class LargeSheetTest {
  @Test
  void ofATableThatIsOnlyLookedAtTheFirstLinesAreKept() {
    byte[] file = "код;рада\n1;а\n2;б\n3;в\n".getBytes(StandardCharsets.UTF_8);
    assertThat(Sheet.read(Held.of(file), 2).lines())
        .extracting(line -> line.cell(1))
        .containsExactly("а", "б");
    byte[] broken = "код;рада\n1;а\n2;\"б\n".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Sheet.read(Held.of(broken), 1))
        .hasMessageContaining("council.sheet-broken-at-line [3]");
  }

  @Test
  void aTableThatWouldFillTheMemoryIsRefusedThoughItHasFewLines() throws IOException {
    String line = "1;".repeat(199) + "1\n";
    byte[] many = line.repeat(19_000).getBytes(StandardCharsets.UTF_8);
    assertThat(many.length).isLessThan(20 << 20);
    try (Held file = Held.of(new ByteArrayInputStream(many), Long.MAX_VALUE)) {
      assertThatThrownBy(() -> Sheet.read(file))
          .isInstanceOf(SheetNotReadable.class)
          .hasMessageContaining("council.sheet-too-much");
    }
  }

  @Test
  void aLineWithoutEndIsNotTakenInToTheEndOfTheFile() throws IOException {
    byte[] endless = ("код;рада\n1;\"" + "я".repeat(9 << 20)).getBytes(StandardCharsets.UTF_8);
    var in = new ByteArrayInputStream(endless);
    try (Held file = Held.of(in, Long.MAX_VALUE)) {
      assertThatThrownBy(() -> Sheet.read(file))
          .hasMessageContaining("council.sheet-broken-at-line [2]");
    }
  }

  @Test
  void aWorkbookThatLiesInAFileIsReadWithoutItsWhole() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "test", "1.0")) {
      var sheet = book.newWorksheet("Ради");
      sheet.value(0, 0, "Рада");
      for (int row = 1; row <= 15_000; row++)
        sheet.value(row, 0, row + "-а міська рада " + row * 7919);
    }
    assertThat(bytes.size()).isGreaterThan(128 * 1024);
    try (Held file = Held.of(new ByteArrayInputStream(bytes.toByteArray()), Long.MAX_VALUE)) {
      assertThat(Sheet.read(file).lines())
          .hasSize(15_000)
          .endsWith(new Sheet.Line(15_001, List.of("15000-а міська рада 118785000")));
    }
  }
}
