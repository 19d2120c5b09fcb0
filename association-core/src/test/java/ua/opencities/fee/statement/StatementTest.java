package ua.opencities.fee.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.opencities.document.paper.OtherPrograms;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.account.MemberAccount;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.payment.Receipt;
import ua.opencities.payment.RecordPayment;
import ua.opencities.shared.Money;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.PeriodRunsBackwards;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class StatementTest {
  private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
  private static final LocalDate TO = LocalDate.of(2026, 6, 30);
  private static final Texts UK = Texts.of(Language.UK);
  private final CouncilId council = FeeFixture.member();
  private final Actor clerk = Association.clerkOf(council);
  @TempDir private Path folder;

  StatementTest() {
    FeeFixture.invoice(council, FeeFixture.YEAR + 14, LocalDate.of(2026, 3, 1));
    pay("2000.00", LocalDate.of(2026, 3, 5));
    pay("3000.50", FROM);
    FeeFixture.invoice(council, FeeFixture.YEAR + 15, LocalDate.of(2026, 7, 10));
    pay("100.00", TO.plusDays(1));
  }

  @Test
  void beginsWhereTheAccountStoodAndEndsWhereItStands() {
    var statement = statement(clerk, FROM, TO);
    var accounts = Association.get(MemberAccount.class);
    var before = accounts.asOf(clerk, council, FROM.minusDays(1));
    var after = accounts.asOf(clerk, council, TO);
    assertThat(statement.opening()).isEqualTo(before.balance()).isEqualTo(Money.of("10000.00"));
    assertThat(statement.closing()).isEqualTo(after.balance()).isEqualTo(Money.of("18999.50"));
    assertThat(statement.ageing().total().minus(statement.credit())).isEqualTo(after.balance());
    assertThat(statement.lines())
        .extracting(StatementLine::balance)
        .containsExactly(Money.of("6999.50"), Money.of("18999.50"));
    assertThat(statement.raised()).isEqualTo(Money.of("12000.00"));
    assertThat(statement.lowered()).isEqualTo(Money.of("3000.50"));
  }

  @Test
  void saysOfEachEntryWhatItIsAboutAsItsDocumentDoes() {
    assertThat(statement(clerk, FROM, TO).lines())
        .extracting(StatementLine::about)
        .containsExactly(
            "Фінансове управління: Членський внесок, без ПДВ",
            "Членський внесок за " + (FeeFixture.YEAR + 15) + " рік");
  }

  @Test
  void twoPeriodsInARowMeetAndNoKopiykaIsLost() {
    var spring = statement(clerk, LocalDate.of(2026, 1, 1), TO);
    var summer = statement(clerk, TO.plusDays(1), LocalDate.of(2026, 9, 30));
    assertThat(summer.opening()).isEqualTo(spring.closing());
    assertThat(spring.opening()).isEqualTo(Money.ZERO);
    assertThat(summer.closing()).isEqualTo(Money.of("18899.50"));
  }

  @Test
  void isRefusedBackwardsOfTheFutureAndToAnotherCouncil() {
    assertThatThrownBy(() -> statement(clerk, TO, FROM)).isInstanceOf(PeriodRunsBackwards.class);
    assertThatThrownBy(() -> statement(clerk, FROM, LocalDate.now().plusYears(1)))
        .isInstanceOf(PeriodOfTheFuture.class);
    var stranger = Association.clerkOf(FeeFixture.member());
    assertThatThrownBy(() -> statement(stranger, FROM, TO)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> take(stranger, "csv")).isInstanceOf(NotFound.class);
  }

  @Test
  void asksAFixedNumberOfStatementsHoweverManyTheEntries() {
    int few = StatementCount.of(() -> statement(clerk, FROM, TO));
    for (int day = 1; day < 8; day++) pay("10.00", FROM.plusDays(day));
    assertThat(StatementCount.of(() -> statement(clerk, FROM, TO))).isEqualTo(few);
  }

  @Test
  void thePaperIsReadByAnotherProgram() throws Exception {
    String text =
        OtherPrograms.inPdf(take(clerk, "pdf"))
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
    pay("0.01", TO, "=HYPERLINK(1)");
    List<CSVRecord> rows = rows(new String(take(clerk, "csv"), StandardCharsets.UTF_8), 0);
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
    Path book = Files.write(folder.resolve("statement.xlsx"), take(clerk, "xlsx"));
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

  private PeriodStatement statement(Actor actor, LocalDate from, LocalDate to) {
    return Association.get(StatementOf.class).period(actor, council, from, to);
  }

  private byte[] take(Actor actor, String format) {
    return Association.get(StatementFile.class).take(actor, council, FROM, TO, format, UK).bytes();
  }

  private void pay(String amount, LocalDate day) {
    pay(amount, day, "Фінансове управління");
  }

  private void pay(String amount, LocalDate day, String payer) {
    var receipt =
        new Receipt(
            day,
            Money.of(amount),
            payer,
            UUID.randomUUID().toString(),
            "Членський внесок, без ПДВ",
            Optional.empty());
    Association.get(RecordPayment.class)
        .record(Association.administrator(), council, receipt, Optional.empty(), UUID.randomUUID());
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
