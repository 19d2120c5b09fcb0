package ua.opencities.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.code.Iban;
import ua.opencities.council.payer.AddPayer;
import ua.opencities.council.payer.MakeInvoicesOutTo;
import ua.opencities.council.payer.PayerRefused;
import ua.opencities.council.payer.PayersOf;
import ua.opencities.council.payer.WhoPays;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.shared.NotFound;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** An invoice made out to the council's department, by its own code and account. */
class BilledPayerTest {
  private static final Actor OFFICE = Association.administrator();
  private static final LocalDate DUE = LocalDate.of(2026, 3, 1);
  private static final String IBAN = "UA499990010000026007233566001";
  private final CouncilId council = FeeFixture.member();

  @Test
  void theStandingSettingIsPrintedWithItsCodeAndAccount() {
    UUID department = department("12345678");
    Association.get(MakeInvoicesOutTo.class).make(OFFICE, council, Optional.of(department));
    var said = said(FeeFixture.invoice(council, FeeFixture.YEAR + 4, DUE));
    assertThat(said.payerName()).isEqualTo("Фінансовий відділ");
    assertThat(said.payerEdrpou()).contains("12345678");
    assertThat(said.payerIban()).contains(IBAN);
    assertThat(said.paidFor()).isPresent();
    assertThat(
            Association.get(WhoPays.class)
                .with(OFFICE, Optional.of(Edrpou.typed("12345678")), Optional.empty()))
        .as("money with its code is known to be the council's")
        .contains(council);
    Association.get(MakeInvoicesOutTo.class).make(OFFICE, council, Optional.empty());
    var itself = said(FeeFixture.invoice(council, FeeFixture.YEAR + 32, DUE));
    assertThat(itself.paidFor()).isEmpty();
    assertThat(itself.payerIban()).isEmpty();
  }

  @Test
  void oneInvoiceMayBeMadeOutOtherwise() {
    UUID department = department("12345679");
    assertThat(said(issue(FeeFixture.YEAR + 4, department)).payerEdrpou()).contains("12345679");
    Association.get(MakeInvoicesOutTo.class).make(OFFICE, council, Optional.of(department));
    assertThat(said(issue(FeeFixture.YEAR + 32, council.value())).paidFor()).isEmpty();
  }

  @Test
  void anothersPayerAndOneWithoutACodeAreRefused() {
    UUID department = department("12345670");
    CouncilId other = FeeFixture.member();
    var make = Association.get(MakeInvoicesOutTo.class);
    assertThatThrownBy(() -> make.make(OFFICE, other, Optional.of(department)))
        .isInstanceOf(NotFound.class);
    Association.get(AddPayer.class)
        .add(OFFICE, other, "Казначейство", Optional.empty(), Optional.of(Iban.typed(IBAN)));
    UUID nameless = Association.get(PayersOf.class).council(OFFICE, other).get(0).id();
    assertThatThrownBy(() -> make.make(OFFICE, other, Optional.of(nameless)))
        .isInstanceOf(PayerRefused.class);
    assertThat(Association.get(PayersOf.class).billed(OFFICE, other)).isEmpty();
  }

  @Test
  void theTrailSaysWhenInvoicesNameTheCouncilItselfAgainAndNothingWhereTheyDid() {
    UUID department = department("12345670");
    var make = Association.get(MakeInvoicesOutTo.class);
    make.make(OFFICE, council, Optional.empty());
    assertThat(trail()).isEmpty();
    make.make(OFFICE, council, Optional.of(department));
    make.make(OFFICE, council, Optional.empty());
    make.make(OFFICE, council, Optional.empty());
    assertThat(trail()).containsExactly("invoices-made-out-to", "invoices-made-out-to-council");
  }

  private List<Object> trail() {
    return Association.sql(
            "select what from audit_entry where council_id = ? and what like 'invoices-made%'"
                + " order by at, what",
            council.value())
        .rows()
        .stream()
        .map(row -> row.get(0))
        .toList();
  }

  private UUID department(String code) {
    Association.get(AddPayer.class)
        .add(
            OFFICE,
            council,
            "Фінансовий відділ",
            Optional.of(Edrpou.typed(code)),
            Optional.of(Iban.typed(IBAN)));
    return Association.get(PayersOf.class).council(OFFICE, council).get(0).id();
  }

  private InvoiceId issue(int year, UUID billed) {
    return Association.get(IssueInvoice.class)
        .issue(OFFICE, council, year, DUE, DUE, Optional.empty(), Optional.of(billed));
  }

  private static InvoiceContent said(InvoiceId id) {
    return InvoiceContent.from(Association.get(InvoiceDetails.class).of(OFFICE, id).frozen());
  }
}
