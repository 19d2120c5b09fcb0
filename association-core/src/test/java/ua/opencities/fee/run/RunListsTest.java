package ua.opencities.fee.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.run.line.LineSearch;
import ua.opencities.fee.run.line.LinesCsv;
import ua.opencities.fee.run.line.LinesOfRun;
import ua.opencities.fee.run.line.LinesTable;
import ua.opencities.fee.run.line.LinesXlsx;
import ua.opencities.fee.run.register.RunRegister;
import ua.opencities.fee.run.register.RunSearch;
import ua.opencities.fee.run.register.RunView;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.Money;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class RunListsTest {
  private final Actor officer = Association.administrator();

  @Test
  void sortsAndFindsLines() {
    CouncilId small = RunFixture.member(1000);
    CouncilId large = RunFixture.member(9000);
    var run = RunFixture.simulate(RunFixture.annual(RunFixture.SHARED_YEAR, small, large));
    var lines = Association.get(LinesOfRun.class);
    var downwards =
        new LineSearch(
            false,
            Optional.empty(),
            Optional.of("46"),
            "розрахункова",
            LineSearch.Sort.of("-amount"),
            new Page.Request(1, 1));
    var page = lines.page(officer, run, downwards);
    assertThat(page.total()).isEqualTo(2);
    assertThat(page.items()).extracting(line -> line.council()).containsExactly(large);
  }

  @Test
  void listsRunsByYearAndStateWithTheirSums() {
    int year = RunFixture.year();
    var run = RunFixture.simulate(RunFixture.annual(year, RunFixture.member(1000)));
    var undone = RunFixture.simulate(RunFixture.annual(year, RunFixture.member(2000)));
    Association.get(UndoRun.class).undo(officer, undone);
    var search =
        new RunSearch(
            Optional.of(year),
            Optional.of(RunState.SIMULATED),
            Optional.empty(),
            "",
            new Page.Request(1, 25));
    var found = Association.get(RunRegister.class).page(officer, search);
    assertThat(found.items()).extracting(RunView::id).containsExactly(run);
    assertThat(found.items().get(0).figures().readySum()).isEqualTo(Money.of("400.00"));
  }

  @Test
  void askFewStatementsHoweverManyLines() {
    int year = RunFixture.year();
    var one = RunFixture.simulate(RunFixture.annual(year, RunFixture.member(1000)));
    var more =
        RunFixture.simulate(
            RunFixture.annual(
                year, RunFixture.member(1), RunFixture.member(2), RunFixture.member(3)));
    assertThat(statements(() -> RunFixture.lines(more)))
        .isEqualTo(statements(() -> RunFixture.lines(one)))
        .isLessThanOrEqualTo(3);
    var all =
        new RunSearch(
            Optional.empty(), Optional.empty(), Optional.empty(), "", new Page.Request(1, 200));
    assertThat(statements(() -> Association.get(RunRegister.class).page(officer, all)))
        .isLessThanOrEqualTo(3);
  }

  @Test
  void leavesAsTablesWithNumbersAsNumbers() {
    var council = RunFixture.member(13_852);
    var unknown = RunFixture.member(null);
    var run = RunFixture.simulate(RunFixture.annual(RunFixture.SHARED_YEAR, council, unknown));
    var texts = Texts.of(Language.UK);
    String csv =
        new String(
            new LinesCsv(new LinesTable(RunFixture.lines(run), false, texts)).bytes(),
            StandardCharsets.UTF_8);
    assertThat(csv).startsWith("\ufeffРада,Область,Жителів").contains(",13852,5540.80,");
    String exceptions =
        new String(
            new LinesCsv(new LinesTable(RunFixture.exceptions(run), true, texts)).bytes(),
            StandardCharsets.UTF_8);
    assertThat(exceptions).contains("Невідома чисельність жителів", "Внесіть чисельність");
    byte[] book = new LinesXlsx(new LinesTable(RunFixture.lines(run), false, texts)).bytes();
    try (var read =
        new org.apache.poi.xssf.usermodel.XSSFWorkbook(new java.io.ByteArrayInputStream(book))) {
      assertThat(read.getSheetAt(0).getRow(1).getCell(3).getNumericCellValue()).isEqualTo(5540.80);
    } catch (java.io.IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  private static int statements(Callable<?> question) {
    return StatementCount.of(question);
  }
}
