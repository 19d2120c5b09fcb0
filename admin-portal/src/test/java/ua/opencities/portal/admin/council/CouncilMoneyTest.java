package ua.opencities.portal.admin.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.register.InvoiceRow;
import ua.opencities.fee.register.InvoiceState;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.web.part.Bar;

class CouncilMoneyTest {
  private final CouncilMoney money =
      money(invoice(2026, "100.00", "25.00"), invoice(2025, "80.00", "80.00"));

  @Test
  void findsThisYearsInvoice() {
    assertThat(money.ofThisYear()).map(InvoiceRow::year).contains(2026);
    assertThat(money(invoice(2025, "80.00", "80.00")).ofThisYear()).isEmpty();
  }

  @Test
  void drawsEachYearAgainstTheLargestFee() {
    var chart = money.byYear(Texts.of(Language.UK));
    assertThat(chart.rows().get(0).bars())
        .containsExactly(new Bar("brand", 250), new Bar("bad", 750));
    assertThat(chart.rows().get(1).bars())
        .containsExactly(new Bar("brand", 800), new Bar("bad", 0));
    assertThat(chart.description()).isEqualTo("Сплачено 105,00\u00a0грн з 180,00\u00a0грн");
  }

  @Test
  void drawsNothingWithoutInvoices() {
    assertThat(money().byYear(Texts.of(Language.UK)).rows()).isEmpty();
  }

  private static CouncilMoney money(InvoiceRow... invoices) {
    return new CouncilMoney(
        List.of(invoices),
        Optional.empty(),
        Optional.empty(),
        java.util.Map.of(),
        List.of(),
        java.time.LocalDate.of(2026, 11, 23));
  }

  private static InvoiceRow invoice(int year, String amount, String paid) {
    var day = LocalDate.of(year, 1, 20);
    return new InvoiceRow(
        new InvoiceId(UUID.randomUUID()),
        CouncilId.next(),
        "Жовківська міська рада",
        "Львівська",
        year + "/0001",
        year,
        day,
        day.plusDays(60),
        day.plusDays(60),
        Optional.empty(),
        Money.of(amount),
        Money.of(amount),
        Money.ZERO,
        Money.of(paid),
        Money.ZERO,
        InvoiceState.OPEN);
  }
}
