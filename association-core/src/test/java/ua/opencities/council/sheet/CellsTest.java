package ua.opencities.council.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.opencities.shared.Money;

/** What people write into tables. */
class CellsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12000|12000.00",
        "12 000,00|12000.00",
        "12\u00a0000,5|12000.50",
        "12\u202f000.05 грн|12000.05",
        "12'000,00|12000.00",
        "12,000.50|12000.50",
        "1.234.567,89|1234567.89",
        "1200.3000000000002|1200.30",
        "0|0.00",
        "-500,00|-500.00",
        "−500|-500.00",
        "(500,00)|-500.00"
      })
  void anAmountIsReadHoweverItIsGrouped(String cell, String amount) {
    assertThat(CellAmount.read(cell)).isEqualTo(Money.of(amount));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12,000", "12.000", "1,2,3", "дванадцять", "12 000,005", "--5", "1e5"})
  void whatCouldBeReadTwoWaysIsNotGuessed(String cell) {
    assertThatThrownBy(() -> CellAmount.read(cell))
        .isInstanceOf(CellNotUnderstood.class)
        .hasMessageContaining(cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01.02.2024",
        "1.2.2024",
        "01/02/2024",
        "2024-02-01",
        "01.02.24",
        "01.02.2024 р.",
        "2024-02-01 00:00:00",
        "45323",
        "45323.0"
      })
  void aDayIsReadHoweverItIsWritten(String cell) {
    assertThat(CellDay.read(cell)).isEqualTo(LocalDate.of(2024, 2, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31.02.2024", "лютий", "2024", "32.01.2024", "1.13.2024", "123456"})
  void noSuchDayIsRefused(String cell) {
    assertThatThrownBy(() -> CellDay.read(cell)).isInstanceOf(CellNotUnderstood.class);
  }

  @Test
  void zerosThatASpreadsheetDroppedComeBack() {
    assertThat(CellCode.withZeros("4054345", 8)).isEqualTo("04054345");
    assertThat(CellCode.withZeros("99001789", 8)).isEqualTo("99001789");
    assertThat(CellCode.withZeros("12", 8)).isEqualTo("12");
  }

  @Test
  void aRemarkKeepsWhatItSpeaksOf() {
    var remark = Remark.of("x.y", 3L, "слово", Money.of("5.00"), LocalDate.of(2025, 12, 31));
    var kept = jakarta.json.Json.createArrayBuilder().add(remark.json()).build();
    assertThat(Remark.read(kept)).containsExactly(remark);
  }
}
