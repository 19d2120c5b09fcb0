package ua.opencities.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import ua.opencities.document.paper.Block.Column;

/** A programme's table of measures: eight columns on an upright page. */
class DenseTablesTest {
  private static final List<Column> COLUMNS =
      List.of(
          Column.of("№", 4),
          Column.of("Завдання", 13),
          Column.of("Захід", 13),
          Column.of("Виконавець", 13),
          Column.of("Строк", 12),
          Column.of("Джерело", 16),
          Column.sums("Обсяг, грн", 14),
          Column.of("Очікуваний результат", 17));

  private static final List<String> CELLS =
      List.of(
          "12.",
          "Забезпечення відкритості",
          "Придбання техніки для центру надання адміністративних послуг",
          "відділ діджиталізації",
          "2022–2024\u00a0роки",
          "бюджет територіальної громади",
          "2022: 1\u00a0000\u00a0000,00; 2023: 1\u00a0000\u00a0000,00",
          "рада бере участь у спільних заходах");

  @Test
  void tearNoWordNumberOrSum() throws IOException {
    String text = text(paper(12));
    for (String cell : CELLS)
      for (String word : cell.replace("2024\u00a0", "2024 ").split(" "))
        assertThat(text).contains(word.replace('\u00a0', ' '));
  }

  @Test
  void repeatTheirHeaderAndBreakNoRow() throws IOException {
    try (var document = Loader.loadPDF(PdfPaper.of(paper(30)))) {
      assertThat(document.getNumberOfPages()).isGreaterThan(2);
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        String words = text(document, page);
        assertThat(words).as("page " + page).contains("Виконавець");
        assertThat(words.split("Забезпечення", -1))
            .as("rows begun are rows ended")
            .hasSameSizeAs(words.split("заходах", -1));
      }
    }
  }

  @Test
  void fillThePageAndNoMoreInWordToo() {
    var table = (Block.Table) paper(2).blocks().get(0);
    assertThat(table.columns().stream().mapToInt(Column::width).sum()).isEqualTo(100);
    assertThat(new Block.Table(table.columns(), table.rows(), table.total()))
        .as("set once and for all")
        .isEqualTo(table);
  }

  @Test
  void haveRoomForATotalLongerThanAllThatItSums() throws IOException {
    String sum = "1\u00a0234\u00a0567\u00a0890,00";
    List<Words> total = words(List.of("", "Разом", "", "", "", "", sum, ""));
    List<Words> row = words(List.of("1.", "а", "б", "в", "г", "ґ", "1,00", "д"));
    List<Column> narrow =
        COLUMNS.stream().map(it -> new Column(Words.of("н"), 12, it.align())).toList();
    var table = new Block.Table(narrow, List.of(row), total);
    int points = 482 * table.columns().get(6).width() / 100;
    assertThat(points).isGreaterThan(PaperFont.width(sum, true) * 9 / 1000);
    assertThat(new Block.Table(narrow, List.of(row), List.of()).columns().get(6).width())
        .as("there is no such room without it")
        .isLessThan(table.columns().get(6).width());
  }

  @Test
  void keepTheWidthsOfTheWordingWhereEveryWordHasRoom() {
    List<Column> six =
        IntStream.range(0, 6).mapToObj(i -> Column.of("Дія", i == 0 ? 10 : 18)).toList();
    var table =
        new Block.Table(
            six, List.of(words(Arrays.asList("а", "б", "в", "г", "д", "е"))), List.of());
    assertThat(table.columns()).isEqualTo(six);
  }

  private static Paper paper(int rows) {
    return Paper.named("Заходи")
        .table(COLUMNS, IntStream.range(0, rows).mapToObj(i -> words(CELLS)).toList());
  }

  private static List<Words> words(List<String> cells) {
    return cells.stream().map(Words::of).toList();
  }

  private static String text(Paper paper) throws IOException {
    try (var document = Loader.loadPDF(PdfPaper.of(paper))) {
      return text(document, 1);
    }
  }

  private static String text(PDDocument document, int page) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document).replace('\u00a0', ' ');
  }
}
