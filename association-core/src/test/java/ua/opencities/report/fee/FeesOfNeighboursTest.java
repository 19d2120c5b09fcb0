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
    CouncilId council = FeeFixture.member();
    FeeFixture.invoice(council, YEAR + 1, DUE);

    assertThat(fee(council, DUE).overdue()).isEqualTo(Money.ZERO);
    assertThat(fee(council, DUE.plusDays(1)).overdue()).isEqualTo(Money.of("12000.00"));
  }

  private static CouncilId charged(String name, String raion) {
    CouncilId council = FeeFixture.member();
    Association.sql(
            "update council set name = ?, raion = ? where id = ?", name, raion, council.value())
        .run();
    FeeFixture.invoice(council, YEAR, DUE);
    return council;
  }

  private static NeighbourFee fee(CouncilId council, LocalDate today) {
    return Association.get(FeesOfNeighbours.class)
        .of(Association.administrator(), council, YEAR + 1, 1, today)
        .get(0);
  }

  private static List<CouncilId> ids(CouncilId council, int most) {
    return Association.get(FeesOfNeighbours.class)
        .of(Association.administrator(), council, YEAR, most, DUE)
        .stream()
        .map(NeighbourFee::council)
        .toList();
  }
}
