package ua.opencities.portal.admin.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.report.balance.BalanceFigures;
import ua.opencities.report.balance.BalanceList;
import ua.opencities.report.balance.BalanceRow;
import ua.opencities.shared.Money;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;

class BalanceTableTest {
  private final BalanceFigures figures =
      new BalanceFigures(
          Money.of("12000.50"), Money.ZERO, Money.of("0.50"), Money.of("12000.00"), Money.ZERO);
  private final BalanceList list =
      new BalanceList(
          Page.whole(
              List.of(
                  new BalanceRow(
                      new CouncilId(UUID.randomUUID()),
                      "=1+1 рада",
                      "Львівська",
                      "Lviv",
                      Optional.empty(),
                      figures))),
          figures);

  @Test
  void theWorkbookHasSumsAsNumbersAndTheTotalBelow() throws Exception {
    byte[] bytes = (byte[]) table(Language.UK).withSums(list).xlsx().getEntity();
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      var sheet = book.getSheetAt(0);
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("'=1+1 рада");
      assertThat(sheet.getRow(1).getCell(3).getNumericCellValue()).isEqualTo(12000.5);
      assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).startsWith("Разом");
      assertThat(sheet.getRow(2).getCell(6).getNumericCellValue()).isEqualTo(12000.0);
    }
  }

  @Test
  void theCsvHasDecimalPointsAndNoTotal() {
    String csv =
        new String(
            (byte[]) table(Language.EN).file(list).csv().getEntity(), StandardCharsets.UTF_8);
    assertThat(csv.lines()).hasSize(2);
    assertThat(csv)
        .contains("'=1+1 рада,Lviv,no member on that day,12000.50,0.00,0.50,12000.00,0.00,0.00");
  }

  private static BalanceTable table(Language language) {
    return new BalanceTable(LocalDate.of(2026, 6, 30), Texts.of(language));
  }
}
