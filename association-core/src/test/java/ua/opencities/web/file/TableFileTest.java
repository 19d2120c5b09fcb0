package ua.opencities.web.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TableFileTest {
  private static final TableFile COUNCILS =
      new TableFile(
          "councils",
          "Реєстр",
          List.of("Рада", "Жителів"),
          List.of(
              List.of("=HYPERLINK(\"http://example.org\")", 12_345),
              List.of("@SUM(A1)", -7),
              List.of("-2+3", 0),
              List.of("\t=1", 0),
              List.of("\r=1", 0),
              Arrays.asList("Жовківська, «рада»\nдругий рядок", null)));

  @Test
  void aCsvSaysThatItIsUtf8AndArmsNothing() {
    String csv = new String(COUNCILS.csvBytes(), StandardCharsets.UTF_8);
    assertThat(csv).startsWith("\ufeffРада,Жителів\r\n");
    assertThat(csv)
        .contains("\"'=HYPERLINK(\"\"http://example.org\"\")\",12345\r\n", "'@SUM(A1),-7\r\n")
        .contains("'-2+3,0\r\n", "'\t=1", "'\r=1")
        .endsWith("\"Жовківська, «рада»\nдругий рядок\",\r\n");
  }

  @Test
  void aHeadingThatSomebodyTypedArmsNothingEither() throws Exception {
    var table = new TableFile("councils", "Реєстр", List.of("=1+1", "Рада"), List.of());
    assertThat(new String(table.csvBytes(), StandardCharsets.UTF_8)).startsWith("\ufeff'=1+1,Рада");
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(table.xlsxBytes()))) {
      assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue()).isEqualTo("'=1+1");
    }
  }

  @Test
  void aWorkbookHasTextsAndNumbersAndNoFormula() throws Exception {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(COUNCILS.xlsxBytes()))) {
      var sheet = book.getSheetAt(0);
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("'=HYPERLINK");
      assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(-7);
      for (var row : sheet)
        for (var cell : row) assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
    }
  }
}
