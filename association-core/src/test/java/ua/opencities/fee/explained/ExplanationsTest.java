package ua.opencities.fee.explained;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** A list says of a fee what its invoice says, word by word. */
class ExplanationsTest {
  private static final Actor OFFICE = Association.administrator();
  private static final int YEAR = FeeFixture.YEAR + 18;
  private static final LocalDate DUE = LocalDate.of(2026, 3, 1);
  private final ExplanationsOf explanations = Association.get(ExplanationsOf.class);
  private final CouncilId one = FeeFixture.member();
  private final CouncilId other = FeeFixture.member();
  private final InvoiceId first = FeeFixture.invoice(one, YEAR, DUE);
  private final InvoiceId later = FeeFixture.invoice(one, YEAR + 8, DUE);
  private final InvoiceId others = FeeFixture.invoice(other, YEAR, DUE);

  @Test
  void saysOfEachInvoiceWhatItSaysItself() {
    var said = explanations.invoices(OFFICE, List.of(first, later, others));
    assertThat(said).hasSize(3);
    for (InvoiceId id : List.of(first, later, others))
      assertThat(said.get(id))
          .isEqualTo(Association.get(InvoiceDetails.class).of(OFFICE, id).explanation());
    assertThat(explanations.invoices(OFFICE, List.of())).isEmpty();
  }

  @Test
  void saysOfAYearWhatTheReportCountsOfIt() {
    var said = explanations.year(OFFICE, YEAR, List.of(one, other));
    assertThat(said).containsOnlyKeys(one, other);
    assertThat(said.get(one))
        .containsExactly(Association.get(InvoiceDetails.class).of(OFFICE, first).explanation());
    assertThat(explanations.year(OFFICE, YEAR, List.of(other))).containsOnlyKeys(other);
  }

  @Test
  void aCouncilReadsItsOwnAlone() {
    var clerk = Association.clerkOf(one);
    assertThat(explanations.invoices(clerk, List.of(first, others))).containsOnlyKeys(first);
    assertThat(explanations.year(clerk, YEAR, List.of(one, other))).containsOnlyKeys(one);
  }

  @Test
  void asksAsOftenForManyAsForOne() {
    assertThat(asked(List.of(first, later, others))).isEqualTo(asked(List.of(first)));
    assertThat(askedOfYear(List.of(one, other))).isEqualTo(askedOfYear(List.of(one)));
  }

  private int asked(List<InvoiceId> invoices) {
    return StatementCount.of(() -> explanations.invoices(OFFICE, invoices));
  }

  private int askedOfYear(List<CouncilId> councils) {
    return StatementCount.of(() -> explanations.year(OFFICE, YEAR, councils));
  }
}
