package ua.opencities.fee.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.fee.correction.CorrectionFixture.DAY;
import static ua.opencities.fee.correction.CorrectionFixture.OFFICE;
import static ua.opencities.fee.correction.CorrectionFixture.account;
import static ua.opencities.fee.correction.CorrectionFixture.reverse;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.fee.account.OpeningWasRefunded;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.fee.correction.paper.TakeCorrectionPaper;
import ua.opencities.fee.correction.register.CorrectionRegister;
import ua.opencities.fee.opening.OpeningTrial;
import ua.opencities.fee.opening.register.OpeningView;
import ua.opencities.fee.opening.register.OpeningsOf;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.Money;
import ua.opencities.shared.NotFound;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

class WriteOffOpeningTest {
  private static final LocalDate NOW = LocalDate.of(2026, 11, 23);
  private final CouncilId council = OpeningTrial.member();

  @Test
  void closesADebtFromBeforeTheBooks() {
    OpeningTrial.applied("ЄДРПОУ;Борг;Сплатити до", code() + ";1000;01.10.2025");
    var made = writeOff("400.00");
    assertThat(opening().outstanding()).isEqualTo(Money.of("600.00"));
    assertThat(account(council, DAY.minusDays(1)).balance()).isEqualTo(Money.of("1000.00"));
    assertThat(account(council, DAY).balance()).isEqualTo(Money.of("600.00"));
    assertThat(account(council, DAY).ageing().total()).isEqualTo(Money.of("600.00"));
    assertThatThrownBy(() -> writeOff("600.01")).isInstanceOf(WrittenOffBeyondDebt.class);
    var view = Association.get(CorrectionRegister.class).of(OFFICE, made);
    assertThat(view.opening().orElseThrow().number()).isEqualTo(opening().number());
    assertThat(view.invoice()).isEmpty();
    String word = "correction." + view.kind().before(view.opening().isPresent());
    assertThat(Texts.of(Language.UK).text(word)).isEqualTo("Несплачений борг");
    assertThat(Texts.of(Language.EN).text(word)).isEqualTo("Unpaid debt");
    assertThat(
            Association.get(TakeCorrectionPaper.class)
                .take(Association.clerkOf(council), made, PaperFormat.DOCX)
                .bytes())
        .isNotEmpty();
  }

  @Test
  void ofAnInvoiceFromBeforeTheYearIsNeitherChargedNorPaidByIt() {
    OpeningTrial.applied(
        "ЄДРПОУ;Номер рахунка;Дата рахунка;Сума рахунка;Сплачено;Рік внеску",
        code() + ";В-7;01.02.2025;9000;2000;2025");
    var wrong = writeOff("7000.00");
    assertThat(reported()).isEqualTo("2000.00 2000.00 0.00");
    reverse(wrong, DAY.plusDays(3));
    assertThat(reported()).isEqualTo("9000.00 2000.00 7000.00");
    assertThat(account(council, NOW).balance()).isEqualTo(Money.of("7000.00"));
  }

  @Test
  void theTableIsNotTakenBackUnderItNorOnceItIsReversedAndEachDayKeepsItsBalance() {
    var table = OpeningTrial.applied("ЄДРПОУ;Борг;Сплатити до", code() + ";1000;01.10.2025");
    var wrong = writeOff("1000.00");
    assertThatThrownBy(() -> OpeningTrial.undo(table)).isInstanceOf(OpeningWasRefunded.class);
    LocalDate reversed = DAY.plusDays(3);
    reverse(wrong, reversed);
    assertThatThrownBy(() -> OpeningTrial.undo(table)).isInstanceOf(OpeningWasRefunded.class);
    for (LocalDate day = DAY.minusDays(2); day.isBefore(DAY.plusDays(9)); day = day.plusDays(1)) {
      boolean between = !day.isBefore(DAY) && day.isBefore(reversed);
      Money owed = between ? Money.ZERO : Money.of("1000.00");
      assertThat(account(council, day).balance()).as("%s", day).isEqualTo(owed);
      assertThat(account(council, day).ageing().total()).as("%s", day).isEqualTo(owed);
    }
  }

  @Test
  void anothersDebtIsNotFound() {
    OpeningTrial.applied("ЄДРПОУ;Борг;Сплатити до", code() + ";1000;01.10.2025");
    CouncilId other = OpeningTrial.member();
    assertThatThrownBy(
            () ->
                Association.get(WriteOffOpening.class)
                    .writeOff(
                        OFFICE,
                        other,
                        opening().id(),
                        Money.of("1.00"),
                        CorrectionFixture.on(DAY),
                        UUID.randomUUID()))
        .isInstanceOf(NotFound.class);
  }

  private CorrectionId writeOff(String amount) {
    return CorrectionFixture.writeOff(council, opening(), amount, DAY);
  }

  private OpeningView opening() {
    return Association.get(OpeningsOf.class).of(OFFICE, council).get(0);
  }

  private String code() {
    return OpeningTrial.edrpou(council);
  }

  private Object reported() {
    return Association.sql(
            "select charged || ' ' || paid || ' ' || overdue from report_fees(2025, ?)"
                + " where council_id = ?",
            NOW,
            council.value())
        .value();
  }
}
