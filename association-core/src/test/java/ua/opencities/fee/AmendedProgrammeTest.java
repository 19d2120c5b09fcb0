package ua.opencities.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.programme.SampleProgramme.act;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.programme.RepealProgramme;
import ua.opencities.programme.SampleAmendment;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** On which acts an invoice rests when the programme has had more than one edition. */
class AmendedProgrammeTest {
  private static final LocalDate DUE = LocalDate.of(2022, 12, 1);
  private final CouncilId zhovkva = member();

  @Test
  void citesTheActThatApprovedAndEachThatAmended() {
    var first = SampleAmendment.approved(zhovkva);
    var second = SampleAmendment.lessMoney(zhovkva, first, AmendmentKind.POINTS);
    SampleAmendment.decided(zhovkva, second, "22/VIII-901");

    assertThat(basis())
        .contains("Жовківська міська рада, № 16/VIII-870 від 20.01.2022")
        .endsWith(", зі змінами: Жовківська міська рада, № 22/VIII-901 від 16.06.2022");
  }

  @Test
  void doesNotCiteAnAmendmentNobodyDecidedOn() {
    var first = SampleAmendment.approved(zhovkva);
    SampleAmendment.lessMoney(zhovkva, first, AmendmentKind.POINTS);

    assertThat(basis()).endsWith("№ 16/VIII-870 від 20.01.2022");
  }

  @Test
  void doesNotRestOnARepealedProgramme() {
    var first = SampleAmendment.approved(zhovkva);
    Association.get(RepealProgramme.class)
        .repeal(Association.clerkOf(zhovkva), first, act("9", SampleAmendment.AMENDED_ON));

    assertThat(basis()).startsWith("Тариф");
  }

  private String basis() {
    var id = FeeFixture.invoice(zhovkva, 2022, DUE);
    return Association.get(InvoiceDetails.class)
        .of(Association.administrator(), id)
        .legalBases()
        .get(0)
        .replace('\u00a0', ' ');
  }

  private static CouncilId member() {
    var council = SampleProgramme.council();
    Association.sql(
            "insert into membership(council_id, standing, since, member_since)"
                + " values (?, 'ACTIVE', date '2020-01-01', date '2020-01-01')",
            council.value())
        .run();
    return council;
  }
}
