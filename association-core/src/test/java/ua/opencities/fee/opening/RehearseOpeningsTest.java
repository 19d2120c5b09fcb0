package ua.opencities.fee.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.fee.opening.OpeningTrial.CUT_OVER;
import static ua.opencities.fee.opening.OpeningTrial.edrpou;
import static ua.opencities.fee.opening.OpeningTrial.line;
import static ua.opencities.fee.opening.OpeningTrial.member;
import static ua.opencities.fee.opening.OpeningTrial.name;
import static ua.opencities.fee.opening.OpeningTrial.rehearsed;
import static ua.opencities.fee.opening.OpeningTrial.said;
import static ua.opencities.fee.opening.OpeningTrial.verdict;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.opening.line.OpeningVerdict;
import ua.opencities.fee.opening.line.SampleTable;
import ua.opencities.fee.opening.line.TermsIncomplete;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** What each line of a table would do, before anything is done. */
class RehearseOpeningsTest {
  private static final String BALANCES = "ЄДРПОУ;Рада;Борг;Аванс;Сплатити до";
  private static final String INVOICES =
      "ЄДРПОУ;Рада;Номер рахунка;Дата рахунка;Сума рахунка;Сплачено;Сплатити до;Рік внеску";

  @Test
  void tellsDebtsCreditsAndNothingApart() {
    String code = edrpou(member());
    String other = edrpou(member());
    var id =
        rehearsed(
            BALANCES,
            code + ";;12 000,00;;01.04.2025",
            other + ";;;500;",
            edrpou(member()) + ";;0,00;0,00;",
            edrpou(member()) + ";;100;;");
    assertThat(verdict(id, 1)).isEqualTo(OpeningVerdict.DEBT);
    assertThat(line(id, 1).facts().dueOn()).contains(LocalDate.of(2025, 4, 1));
    assertThat(line(id, 1).number()).as("the heading counts").isEqualTo(2);
    assertThat(verdict(id, 2)).isEqualTo(OpeningVerdict.CREDIT);
    assertThat(line(id, 2).facts().amount()).isEqualTo(Money.of("-500.00"));
    assertThat(verdict(id, 3)).isEqualTo(OpeningVerdict.NOTHING);
    assertThat(line(id, 4).facts().dueOn()).contains(CUT_OVER);
    assertThat(said(id, 4)).isEqualTo("fee.opening-due-is-cut-over");
    assertThat(OpeningTrial.counts(id).owed()).isEqualTo(Money.of("12100.00"));
    assertThat(OpeningTrial.counts(id).ahead()).isEqualTo(Money.of("500.00"));
  }

  @Test
  void findsACouncilByItsCodeOrItsPayersAndByNameOnlyToSuspect() {
    CouncilId council = member();
    CouncilId paidFor = member();
    Association.sql(
            "insert into council_payer (id, council_id, name, edrpou, added_by, added_at)"
                + " values (?, ?, 'Фінансове управління', '79999991', 'test', now())",
            UUID.randomUUID(),
            paidFor.value())
        .run();
    String katottg =
        (String)
            Association.sql("select katottg from council where id = ?", council.value()).value();
    var id =
        rehearsed(
            "ЄДРПОУ;КАТОТТГ;Рада;Залишок",
            ";" + katottg + ";;10",
            "79999991;;;20",
            ";;" + name(member()) + ";30",
            "79999992;;;40",
            ";;Рада якої немає;50",
            edrpou(member()) + ";;" + name(council) + ";60",
            ";;;70");
    assertThat(line(id, 1).council()).contains(council);
    assertThat(line(id, 2).council()).contains(paidFor);
    assertThat(verdict(id, 3)).isEqualTo(OpeningVerdict.SUSPICIOUS);
    assertThat(said(id, 3)).isEqualTo("fee.opening-by-name-alone");
    assertThat(said(id, 4)).isEqualTo("fee.opening-council-unknown");
    assertThat(said(id, 5)).isEqualTo("fee.opening-name-unknown");
    assertThat(said(id, 6)).isEqualTo("fee.opening-name-of-another");
    assertThat(said(id, 7)).isEqualTo("fee.opening-no-council");
  }

  @Test
  void saysWhatIsWrongWithAnInvoiceFromBefore() {
    String code = edrpou(member());
    var id =
        rehearsed(
            INVOICES,
            code + ";;№ Р-37;01.02.2025;6 000,00;1 000,00;01.05.2025;2025",
            code + ";;Р-37;15.03.2025;6000;;;",
            code + ";;38;01.02.2026;6000;0;;",
            code + ";;39;колись;6000;0;;",
            code + ";;40;01.02.2025;шість;0;;",
            code + ";;41;01.02.2025;6000;7000;;",
            code + ";;42;01.02.2025;6000;6000;;2025",
            code + ";;43;01.02.2025;6000;0;01.01.2025;",
            edrpou(member()) + ";;Р-37;01.02.2025;6000;0;01.05.2025;торік");
    assertThat(verdict(id, 1)).isEqualTo(OpeningVerdict.INVOICE);
    assertThat(line(id, 1).facts().amount()).isEqualTo(Money.of("5000.00"));
    assertThat(said(id, 2)).isEqualTo("fee.opening-invoice-twice");
    assertThat(said(id, 3)).isEqualTo("fee.opening-after-cut-over");
    assertThat(said(id, 4)).isEqualTo("council.cell-day-not-understood");
    assertThat(said(id, 5)).isEqualTo("council.cell-amount-not-understood");
    assertThat(said(id, 6)).isEqualTo("fee.opening-paid-beyond-sum");
    assertThat(verdict(id, 7)).isEqualTo(OpeningVerdict.INVOICE);
    assertThat(line(id, 7).facts().amount()).isEqualTo(Money.ZERO);
    assertThat(said(id, 8)).isEqualTo("fee.opening-due-before-issue");
    assertThat(said(id, 9)).isEqualTo("fee.opening-year-not-understood");
  }

  @Test
  void doubtsWhatMayBeCountedTwice() {
    CouncilId older = member();
    FeeFixture.invoice(older, FeeFixture.YEAR, LocalDate.of(2025, 6, 1));
    String both = edrpou(member());
    var id =
        rehearsed(
            "ЄДРПОУ;Борг;Аванс;Номер рахунка;Дата рахунка;Сума рахунка;Сплачено;Рік внеску",
            edrpou(older) + ";100;;;;;;",
            both + ";100;;;;;;",
            both + ";;;7;01.02.2025;100;0;",
            edrpou(older) + ";;;8;01.02.2025;100;100;" + FeeFixture.YEAR,
            edrpou(member()) + ";100;200;;;;;");
    assertThat(said(id, 1)).isEqualTo("fee.opening-account-is-older");
    assertThat(verdict(id, 2)).isEqualTo(OpeningVerdict.SUSPICIOUS);
    assertThat(said(id, 2)).isEqualTo("fee.opening-balance-beside-invoices");
    assertThat(verdict(id, 3)).isEqualTo(OpeningVerdict.INVOICE);
    assertThat(said(id, 4)).isEqualTo("fee.opening-year-is-charged");
    assertThat(said(id, 5)).isEqualTo("fee.opening-amounts-beside");
  }

  @Test
  void whatIsThereAlreadyIsNotEnteredAgain() {
    CouncilId council = member();
    CouncilId other = member();
    OpeningTrial.applied(BALANCES, edrpou(council) + ";;300;;");
    OpeningTrial.applied(INVOICES, edrpou(other) + ";;501;01.02.2025;600;0;01.05.2025;2025");
    var id =
        rehearsed(
            "ЄДРПОУ;Борг;Номер рахунка;Дата рахунка;Сума рахунка;Сплачено;Рік внеску",
            edrpou(council) + ";300;;;;;",
            edrpou(other) + ";;501;01.02.2025;600;0;2025",
            edrpou(member()) + ";;501;03.02.2025;600;0;2025",
            edrpou(council) + ";;502;03.02.2025;300;0;2025");
    assertThat(said(id, 1)).isEqualTo("fee.opening-balance-known");
    assertThat(said(id, 2)).isEqualTo("fee.opening-invoice-known");
    assertThat(said(id, 3)).isEqualTo("fee.opening-number-of-another");
    assertThat(said(id, 4)).isEqualTo("fee.opening-invoice-beside-balance");
    assertThatThrownBy(() -> OpeningTrial.apply(id)).isInstanceOf(NothingToOpen.class);
  }

  @Test
  void refusesATableThatCannotBeJudged() {
    byte[] nothing = "Рада\nЖовківська".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> rehearsed(CUT_OVER, nothing)).isInstanceOf(TermsIncomplete.class);
    byte[] early = (BALANCES + "\n79999999;;1;;").getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> rehearsed(LocalDate.of(2199, 1, 1), early))
        .isInstanceOf(TermsIncomplete.class)
        .hasMessageContaining("cut-over-to-come");
  }

  @Test
  void theSampleTableIsUnderstoodAsItIs() {
    var id = rehearsed(CUT_OVER, SampleTable.csv().getBytes(StandardCharsets.UTF_8));
    for (int place = 1; place <= 4; place++)
      assertThat(said(id, place))
          .as("only the councils are unknown")
          .isEqualTo("fee.opening-council-unknown");
  }
}
