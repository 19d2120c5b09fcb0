package ua.opencities.report.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.payment.Receipt;
import ua.opencities.payment.RecordPayment;
import ua.opencities.programme.DraftProgramme;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

class FeeReportTest {
  private static final int YEAR = FeeFixture.YEAR + 20;

  @Test
  void addsUpWhatWasChargedAndPaidAndOpensTheRowsOfEachFigure() {
    var paid = FeeFixture.member();
    var late = FeeFixture.member();
    var part = FeeFixture.member();
    FeeFixture.invoice(paid, YEAR, LocalDate.of(2026, 2, 1));
    FeeFixture.invoice(late, YEAR, LocalDate.of(2026, 2, 1));
    FeeFixture.invoice(part, YEAR, LocalDate.of(2126, 2, 1));
    pay(paid, "12500.00");
    pay(part, "0.01");

    var report = report(YEAR);
    var lviv = report.lines().stream().filter(l -> l.key().equals("46")).findFirst().orElseThrow();
    assertThat(lviv.figures())
        .isEqualTo(
            new FeeFigures(
                3,
                Money.of("36000.00"),
                Money.of("12000.01"),
                Money.of("23999.99"),
                Money.of("12000.00"),
                Money.ZERO,
                0,
                0,
                0));
    assertThat(report.totals()).isEqualTo(lviv.figures());
    assertThat(rows(FeeFigure.OVERDUE)).extracting(FeeReportRow::council).containsExactly(late);
    assertThat(rows(FeeFigure.OUTSTANDING))
        .extracting(FeeReportRow::council)
        .containsExactlyInAnyOrder(late, part);
    assertThat(Money.sum(rows(FeeFigure.PAID).stream().map(FeeReportRow::paid).toList()))
        .isEqualTo(lviv.figures().paid());
    assertThat(Money.sum(rows(FeeFigure.CHARGED).stream().map(FeeReportRow::charged).toList()))
        .isEqualTo(lviv.figures().charged());
    assertThat(rows(FeeFigure.COUNCILS)).hasSize(lviv.figures().councils());
    assertThat(rows(FeeFigure.HINDERED)).isEmpty();
  }

  @Test
  void eachFigureOfProgrammesOpensItsOwn() {
    int year = 2079;
    var drafted = programme(year, "DRAFT");
    var agreed = programme(year, "AGREED");
    var approved = programme(year, "APPROVED");
    FeeFixture.member();

    FeeFigures figures = report(year).totals();

    assertThat(List.of(figures.drafted(), figures.agreed(), figures.approved()))
        .containsExactly(1, 1, 1);
    assertThat(rows(year, FeeFigure.DRAFTED))
        .extracting(FeeReportRow::council)
        .containsExactly(drafted);
    assertThat(rows(year, FeeFigure.AGREED))
        .extracting(FeeReportRow::council)
        .containsExactly(agreed);
    assertThat(rows(year, FeeFigure.APPROVED))
        .extracting(FeeReportRow::council)
        .containsExactly(approved);
  }

  @Test
  void showsAnOblastWithMembersAndNoChargeWithZeros() {
    FeeFixture.member();
    var report = report(YEAR + 13);
    assertThat(report.lines()).isNotEmpty().extracting(FeeReportLine::key).contains("46");
    assertThat(report.totals()).isEqualTo(FeeFigures.NOTHING);
  }

  @Test
  void writesNumbersAsNumbersIntoTheWorkbook() throws Exception {
    var bytes = new FeeReportXlsx(sample("Львівська"), Texts.of(Language.UK)).bytes();
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      var sheet = book.getSheetAt(0);
      assertThat(sheet.getRow(3).getCell(2).getNumericCellValue()).isEqualTo(12000.5);
      assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("Разом");
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).contains("вигадані дані");
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      var hindered = book.getSheetAt(1).getRow(1);
      assertThat(hindered.getCell(0).getStringCellValue()).isEqualTo("'=Львівська рада");
      assertThat(hindered.getCell(3).getNumericCellValue()).isEqualTo(500.5);
      assertThat(hindered.getCell(5).getStringCellValue())
          .startsWith("Заблоковано Казначейством від");
    }
  }

  @Test
  void writesCsvThatSpreadsheetsReadAndNobodyCanArm() {
    String csv =
        new String(
            new FeeReportCsv(sample("=2+3"), Texts.of(Language.UK)).bytes(),
            StandardCharsets.UTF_8);
    assertThat(csv).startsWith("\ufeffРік,");
    assertThat(csv)
        .contains("2022,46,'=2+3,1,12000.50,0.00,12000.50,0.00,500.50,0,0,1,вигадані дані\r\n");
    assertThat(csv.lines()).hasSize(2);
  }

  @Test
  void writesATableForATerminal() {
    var lines =
        new FeeReportText(sample("Львівська"), Texts.of(Language.UK)).table().lines().toList();
    assertThat(lines.get(0)).isEqualTo("Членські внески за областями, рік 2022 (вигадані дані)");
    assertThat(lines.get(4)).startsWith("Львівська").contains("12000.50");
    assertThat(lines.get(2)).hasSameSizeAs(lines.get(4)).hasSameSizeAs(lines.get(6));
  }

  private static FeeReportView sample(String name) {
    var figures =
        new FeeFigures(
            1,
            Money.of("12000.50"),
            Money.ZERO,
            Money.of("12000.50"),
            Money.ZERO,
            Money.of("500.50"),
            0,
            0,
            1);
    return new FeeReportView(
        2022,
        Dimension.OBLAST,
        LocalDate.of(2026, 11, 23),
        true,
        List.of(new FeeReportLine("46", name, "Lviv", figures)),
        figures,
        List.of(
            new FeeReportRow(
                CouncilId.next(),
                "=Львівська рада",
                "Львівська",
                Optional.of("2022/0001"),
                Optional.of(LocalDate.of(2022, 3, 1)),
                Money.of("600.50"),
                Money.of("100.00"),
                Money.of("500.50"),
                Optional.empty(),
                List.of(
                    new FeeReportRow.Obstacle("BLOCKED_BY_TREASURY", LocalDate.of(2022, 4, 5))))));
  }

  private static FeeReportView report(int year) {
    return Association.get(FeeReport.class).by(Association.administrator(), year, Dimension.OBLAST);
  }

  private static List<FeeReportRow> rows(FeeFigure figure) {
    return rows(YEAR, figure);
  }

  private static List<FeeReportRow> rows(int year, FeeFigure figure) {
    return Association.get(FeeReportRows.class)
        .behind(Association.administrator(), year, Optional.of("46"), figure);
  }

  /** What brought it there is the programme's affair, not the report's. */
  private static CouncilId programme(int year, String state) {
    CouncilId council = FeeFixture.member();
    var draft =
        Association.get(DraftProgramme.class)
            .fromTemplate(Association.clerkOf(council), council, year, year);
    Association.sql("update programme set state = ? where id = ?", state, draft.value()).run();
    return council;
  }

  private static void pay(CouncilId council, String amount) {
    Association.get(RecordPayment.class)
        .record(
            Association.administrator(),
            council,
            new Receipt(
                LocalDate.of(2026, 1, 15),
                Money.of(amount),
                "Платник",
                "9",
                "Внесок",
                Optional.empty()),
            Optional.empty(),
            UUID.randomUUID());
  }
}
