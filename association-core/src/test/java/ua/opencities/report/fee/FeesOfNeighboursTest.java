package ua.opencities.report.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

class FeesOfNeighboursTest {
  private static final int YEAR = FeeFixture.YEAR + 16;
  private static final LocalDate DUE = LocalDate.of(2026, 2, 1);

  @Test
  void namesTheCouncilItselfAndItsRaionFirstAndNoMoreThanAsked() {
    CouncilId far = charged("А далека рада", "Самбірський");
    CouncilId near = charged("Я близька рада", "Яворівський");
    CouncilId own = charged("Ю рада", "Яворівський");
    assertThat(ids(own, 1)).containsExactly(own);
    assertThat(ids(own, 2)).containsExactly(own, near);
    assertThat(ids(own, 9)).containsExactly(far, own, near);
    assertThat(ids(far, 1)).containsExactly(far);
    assertThat(ids(FeeFixture.member(), 9))
        .as("not charged itself")
        .containsExactly(far, own, near);
  }

  @Test
  void tellsWhatIsOverdueOnADay() {
    var fee = new NeighbourFee(CouncilId.next(), "Рада", DUE, Money.of("10.00"), Money.of("4.00"));
    assertThat(fee.overdue(DUE)).isEqualTo(Money.ZERO);
    assertThat(fee.overdue(DUE.plusDays(1))).isEqualTo(Money.of("6.00"));
  }

  private static CouncilId charged(String name, String raion) {
    CouncilId council = FeeFixture.member();
    Association.sql(
            "update council set name = ?, raion = ? where id = ?", name, raion, council.value())
        .run();
    FeeFixture.invoice(council, YEAR, DUE);
    return council;
  }

  private static List<CouncilId> ids(CouncilId council, int most) {
    return Association.get(FeesOfNeighbours.class)
        .of(Association.administrator(), council, YEAR, most)
        .stream()
        .map(NeighbourFee::council)
        .toList();
  }
}
