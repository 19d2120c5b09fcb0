package ua.opencities.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import ua.opencities.council.RecordSuccession;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.requisites.AssociationProfile;
import ua.opencities.fee.requisites.KeepRequisites;
import ua.opencities.membership.DecidingBody;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.support.Association;
import ua.opencities.tariff.AdoptTariff;
import ua.opencities.tariff.AdoptingAct;
import ua.opencities.tariff.FeeBand;
import ua.opencities.tariff.NewTariff;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tariff.change.ChangeGrounds;
import ua.opencities.tariff.change.EndTariff;
import ua.opencities.tariff.change.WithdrawTariff;
import ua.opencities.tariff.relief.ReliefFixture;
import ua.opencities.tariff.relief.terms.Relief;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Whatever is decided later and in whatever order, an issued invoice is the same to the byte. */
class IssuedInvoiceStaysTest {
  private static final Actor OFFICE = Association.administrator();
  private static final LocalDate DUE = LocalDate.of(2026, 3, 1);

  /** Between those of the other fixtures; each try takes two of them. */
  private static int year = 2193;

  private enum Change {
    TARIFF_SUCCEEDED,
    REQUISITES,
    NAME,
    RELIEF
  }

  @AfterProperty
  void asTheyWere() {
    Association.get(KeepRequisites.class).keep(OFFICE, FeeFixture.association());
  }

  @Property(tries = 3)
  void inAllItsFormatsWhateverChangesInWhateverOrder(@ForAll Random order) {
    int of = year;
    year += 2;
    TariffId tariff = adopt(of, of + 1, "100.00");
    CouncilId council = FeeFixture.member();
    var invoice = FeeFixture.invoice(council, of, DUE);
    var neverAskedFor = FeeFixture.invoice(FeeFixture.member(), of, DUE);
    Map<InvoiceFormat, byte[]> first = taken(invoice);
    String frozen = Association.get(InvoiceDetails.class).of(OFFICE, neverAskedFor).frozen();
    List<Change> changes = new ArrayList<>(List.of(Change.values()));
    Collections.shuffle(changes, order);

    for (Change change : changes) {
      happens(change, of, tariff, council);
      assertThat(taken(invoice))
          .as("after %s of %s", change, changes)
          .allSatisfy((format, bytes) -> assertThat(bytes).isEqualTo(first.get(format)));
    }
    assertThat(taken(neverAskedFor).get(InvoiceFormat.JSON)).asString().isEqualTo(frozen);
  }

  @Example
  void aLaterInvoiceDoesSayWhatChanged() {
    CouncilId council = FeeFixture.member();
    var before = taken(FeeFixture.invoice(council, FeeFixture.YEAR + 39, DUE));
    happens(Change.NAME, 0, null, council);
    var after = taken(FeeFixture.invoice(council, FeeFixture.YEAR + 11, DUE));
    assertThat(after.get(InvoiceFormat.JSON)).asString().contains("Перейменована");
    assertThat(before.get(InvoiceFormat.JSON)).asString().doesNotContain("Перейменована");
  }

  private static void happens(Change change, int of, TariffId tariff, CouncilId council) {
    switch (change) {
      case TARIFF_SUCCEEDED -> {
        Association.get(EndTariff.class).end(OFFICE, tariff, LocalDate.of(of, 12, 31), grounds());
        TariffId next = adopt(of + 1, of + 1, "777.00");
        Association.get(WithdrawTariff.class).withdraw(OFFICE, next, grounds());
      }
      case REQUISITES ->
          Association.get(KeepRequisites.class)
              .keep(
                  OFFICE,
                  new AssociationProfile(
                      "Асоціація з іншою назвою",
                      "Інша асоціація",
                      "99000005",
                      "UA499990010000026007233566001",
                      "АТ «Інший вигаданий банк»",
                      "01001, м. Київ, вул. Вигадана, 2",
                      "Голова",
                      "Петро ІНШИЙ",
                      true));
      case NAME ->
          Association.get(RecordSuccession.class)
              .renamed(
                  OFFICE,
                  council,
                  "Перейменована міська рада",
                  LocalDate.of(2026, 3, 2),
                  "Постанова № 1");
      case RELIEF -> ReliefFixture.inForce(council, Relief.discount(30, Period.ofYear(of)));
    }
  }

  private static Map<InvoiceFormat, byte[]> taken(InvoiceId invoice) {
    Map<InvoiceFormat, byte[]> papers = new EnumMap<>(InvoiceFormat.class);
    for (var format : InvoiceFormat.values())
      papers.put(
          format, Association.get(TakeInvoiceFile.class).take(OFFICE, invoice, format).bytes());
    return papers;
  }

  private static TariffId adopt(int from, int to, String fee) {
    return Association.get(AdoptTariff.class)
        .adopt(
            OFFICE,
            new NewTariff(
                "Тариф, що минає",
                TariffKind.ANNUAL,
                Period.between(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31)),
                AdoptingAct.of(DecidingBody.GENERAL_MEETING, "9", LocalDate.of(2025, 10, 1)),
                List.of(FeeBand.fixed(0, null, Money.of(fee))),
                false));
  }

  private static ChangeGrounds grounds() {
    return new ChangeGrounds(
        AdoptingAct.of(DecidingBody.BOARD, "17", LocalDate.of(2026, 1, 12)), "нове рішення");
  }
}
