package ua.opencities.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.opencities.document.paper.Block.Column;

/** A signature never stands on a page alone, whatever it closes and wherever the page ends. */
class SignaturesKeptTest {
  private static final String POST = "Виконавчий директор";
  private static final String NOTE = "Вигадані дані";
  private static final List<Column> COLUMNS =
      List.of(Column.of("Рік", 50), Column.sums("Обсяг, грн", 50));

  private enum Last {
    POINTS("Пояснення 20.", paper -> paper.paragraph("Пояснення:").dashes(points())),
    ONE_POINT("Єдине пояснення.", paper -> paper.paragraph("Так:").dashes("Єдине пояснення.")),
    ROWS("2030 885 000,00", paper -> paper.table(COLUMNS, rows())),
    SUMS("Разом 8 850 000,00", paper -> paper.table(COLUMNS, rows(), row("Разом", "8 850 000,00"))),
    LINE("Контроль здійснює рада.", paper -> paper.paragraph("Контроль здійснює рада.")),
    OTHER_SIGNATURE(
        "Головний бухгалтер Олена БОЙКО",
        paper -> paper.dashes(points()).signature("Головний бухгалтер", "Олена БОЙКО"));

    private final String words;
    private final UnaryOperator<Paper> put;

    Last(String words, UnaryOperator<Paper> put) {
      this.words = words;
      this.put = put;
    }

    Paper after(int lines) {
      Paper paper = Paper.named("Рахунок").title("Рахунок");
      for (int i = 0; i < lines; i++) paper = paper.paragraph("Рядок під числом " + i + ".");
      return put.apply(paper).signature(POST, "Олег ВОЛЬСЬКИЙ").note(NOTE);
    }
  }

  @ParameterizedTest
  @EnumSource(Last.class)
  void stayWithWhatStandsLastAboveThemInPdf(Last last) throws IOException {
    for (int lines = 3; lines < 40; lines += last == Last.POINTS ? 1 : 2)
      assertKept(last, PageBreaksTest.pages(PdfPaper.of(last.after(lines))));
  }

  /** As LibreOffice prints it, where the page ends near the signature. */
  @Test
  void stayWithWhatStandsLastAboveThemInWord() throws IOException {
    for (Last last : List.of(Last.POINTS, Last.SUMS))
      for (int lines : last == Last.POINTS ? List.of(10, 11, 12) : List.of(20, 21, 22)) {
        Optional<byte[]> printed = OtherPrograms.printed(DocxPaper.of(last.after(lines)));
        if (printed.isPresent()) assertKept(last, PageBreaksTest.pages(printed.get()));
      }
  }

  private static void assertKept(Last last, List<List<String>> pages) {
    List<String> end = pages.get(pages.size() - 1);
    int signed = end.indexOf(POST + " Олег ВОЛЬСЬКИЙ");
    assertThat(signed).as("on the last page: %s", end).isPositive();
    assertThat(end.get(signed - 1)).endsWith(last.words);
    assertThat(end.get(signed + 1)).isEqualTo(NOTE);
  }

  private static List<String> points() {
    return IntStream.rangeClosed(1, 20).mapToObj(i -> "Пояснення " + i + ".").toList();
  }

  private static List<List<Words>> rows() {
    return IntStream.rangeClosed(2021, 2030).mapToObj(i -> row("" + i, "885 000,00")).toList();
  }

  private static List<Words> row(String year, String sum) {
    return List.of(Words.of(year), Words.of(sum));
  }
}
