package ua.opencities.fee.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.fee.statement.StatementFixture.TO;
import static ua.opencities.fee.statement.StatementFixture.pay;
import static ua.opencities.fee.statement.StatementFixture.take;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.opencities.document.paper.OtherPrograms;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** The statement in the hands of other programs. */
class StatementFilesTest {
  private final CouncilId council = StatementFixture.council();
  private final Actor clerk = Association.clerkOf(council);
  @TempDir private Path folder;

  @Test
  void thePaperIsReadByAnotherProgram() throws Exception {
    String text =
        OtherPrograms.inPdf(take(clerk, council, "pdf"))
            .orElseGet(() -> Assumptions.abort("skipped: pdftotext is not installed"))
            .replaceAll("[\\s\\u00a0]+", " ");
    assertThat(text)
        .contains(
            "ВИПИСКА З РАХУНКА ЧЛЕНА",
            "01 квітня 2026 року",
            "Залишок на початок",
            "10 000,00",
            "3 000,50",
            "18 999,50",
            "до сплати 18 999,50 грн (вісімнадцять тисяч дев’ятсот дев’яносто дев’ять гривень 50",
            "Прострочено понад 90 днів 6 999,50",
            "Вигадані дані");
  }

  @Test
  void theTablesHaveTheSumsOfTheAccountAndNoFormula() throws Exception {
    pay(council, "0.01", TO, "=HYPERLINK(1)");
    List<CSVRecord> rows = rows(new String(take(clerk, council, "csv"), StandardCharsets.UTF_8), 0);
    assertThat(rows).anyMatch(row -> row.get(3).startsWith("'=HYPERLINK"));
    BigDecimal balance = new BigDecimal(rows.get(1).get(6));
    for (CSVRecord row : rows.subList(2, 5)) {
      balance = balance.add(sum(row.get(4))).subtract(sum(row.get(5)));
      assertThat(new BigDecimal(row.get(6))).isEqualByComparingTo(balance);
    }
    assertThat(rows.get(5).get(1)).isEqualTo("Залишок на кінець");
    assertThat(rows.get(5).get(6)).isEqualTo(balance.toPlainString()).isEqualTo("18999.49");
  }

  @Test
  void theWorkbookIsOpenedByAnotherProgramWithTheSameFigures() throws Exception {
    Assumptions.assumeTrue(OtherPrograms.onPath("soffice"), "skipped: soffice is not installed");
    Path book = Files.write(folder.resolve("statement.xlsx"), take(clerk, council, "xlsx"));
    List<CSVRecord> rows = rows(asCsv(book), 2);
    assertThat(rows.get(0)).containsSequence("Дата", "Документ", "Номер", "Зміст");
    assertThat(rows.get(1).get(6)).isEqualTo("10,000.00");
    assertThat(rows.get(2)).containsSequence("Фінансове управління: Членський внесок, без ПДВ");
    assertThat(rows.get(2).get(5)).isEqualTo("3,000.50");
    assertThat(rows.get(4).get(6)).isEqualTo("18,999.50");
  }

  private static BigDecimal sum(String cell) {
    return cell.isEmpty() ? BigDecimal.ZERO : new BigDecimal(cell);
  }

  private static List<CSVRecord> rows(String csv, int above) throws Exception {
    String table =
        String.join(
            "\n",
            Arrays.asList(csv.replace("\ufeff", "").split("\\R"))
                .subList(above, csv.split("\\R").length));
    return CSVFormat.RFC4180.parse(new java.io.StringReader(table)).getRecords();
  }

  private String asCsv(Path book) throws Exception {
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false",
                "--outdir",
                folder.toString(),
                book.toString())
            .redirectErrorStream(true)
            .start();
    process.getInputStream().readAllBytes();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return Files.readString(folder.resolve("statement.csv"));
  }
}
