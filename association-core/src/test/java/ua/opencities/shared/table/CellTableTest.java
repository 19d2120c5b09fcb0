package ua.opencities.shared.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import ua.opencities.shared.Money;

class CellTableTest {
  @Test
  void aNameIsReadWholeAndASheetIsPrintedOnePageWide() throws IOException {
    String name = "Кам’янець-Подільська міська рада";
    var cells =
        new CellTable(
            List.of("Рада", "Сума", "Як обчислено"),
            List.of(Arrays.asList(name, Money.of("1200000.50"), "а".repeat(300))));
    byte[] book = CellTable.book(it -> cells.into(it.newWorksheet("1"), 0));
    try (var read = new XSSFWorkbook(new ByteArrayInputStream(book))) {
      var sheet = read.getSheetAt(0);
      assertThat(sheet.getColumnWidth(0) / 256).isGreaterThan(name.length());
      assertThat(sheet.getColumnWidth(1) / 256).isBetween(14, 16);
      assertThat(sheet.getColumnWidth(2) / 256).isLessThan(70);
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
    }
  }
}
