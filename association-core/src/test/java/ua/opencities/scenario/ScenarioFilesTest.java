package ua.opencities.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.opencities.document.paper.OtherPrograms;
import ua.opencities.fee.run.RunFixture;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.scenario.table.ComparisonXlsx;
import ua.opencities.scenario.table.ScenarioCsv;
import ua.opencities.scenario.table.ScenarioXlsx;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;

class ScenarioFilesTest {
  private static final Texts UK = Texts.of(Language.UK);
  @TempDir private Path folder;

  @Test
  void leavesAsTablesWithNumbersAsNumbersAndNoFormula() throws Exception {
    int year = ScenarioFixture.year();
    var council = RunFixture.member(13_852);
    Association.sql("update council set name = '=1+1 рада' where id = ?", council.value()).run();
    ScenarioFixture.inForce(year, ScenarioFixture.twoBands(20_000, "5000", "9000"));
    var draft = ScenarioFixture.draft(year, ScenarioFixture.twoBands(13_000, "5500.25", "9100"));
    var result = ScenarioFixture.result(ScenarioFixture.keep(draft));

    String csv =
        new String(new ScenarioCsv(result, UK).bytes(), StandardCharsets.UTF_8)
            .replace('\u00a0', ' ');
    assertThat(csv)
        .startsWith("\ufeffРада,Область,Вид ради,Жителів")
        .contains("'=1+1 рада,", ",13852,,5000.00,9100.00,,4100.00,вищий діапазон,");
    byte[] book = new ScenarioXlsx(result, UK).bytes();
    try (var read = new XSSFWorkbook(new ByteArrayInputStream(book))) {
      var sums = read.getSheetAt(0);
      assertThat(sums.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Разом");
      assertThat(sums.getRow(1).getCell(4).getNumericCellValue())
          .isEqualTo(result.total().amount().amount().doubleValue());
      var lines = read.getSheetAt(1);
      assertThat(lines.getLastRowNum()).isEqualTo(result.lines().size());
      assertThat(lines)
          .allMatch(row -> row.getCell(0).getCellType() == CellType.STRING)
          .anyMatch(row -> row.getCell(0).getStringCellValue().equals("'=1+1 рада"));
    }
  }

  @Test
  void isReadByAnotherProgramToo() throws Exception {
    Assumptions.assumeTrue(OtherPrograms.onPath("soffice"), "skipped: soffice is not installed");
    int year = ScenarioFixture.year();
    RunFixture.member(13_852);
    var draft = ScenarioFixture.draft(year, ScenarioFixture.twoBands(13_000, "5500", "7321.17"));
    var first = ScenarioFixture.result(ScenarioFixture.keep(draft));
    var second = ScenarioFixture.result(ScenarioFixture.keep(draft));
    Path book = folder.resolve("compared.xlsx");
    Files.write(book, new ComparisonXlsx(List.of(first, second), UK).bytes());

    String csv = asCsv(book);

    Money whole = first.total().amount();
    assertThat(csv).contains("Разом", "За сценарієм, грн: Сценарій " + year);
    assertThat(csv.replaceAll("[^0-9.\\n]", "")).contains(whole.decimal());
  }

  private String asCsv(Path book) throws Exception {
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false",
                "--outdir",
                folder.toString(),
                book.toString())
            .redirectErrorStream(true)
            .start();
    process.getInputStream().readAllBytes();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return Files.readString(folder.resolve("compared.csv"));
  }
}
