package ua.opencities.programme.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.programme.DraftProgramme;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class ProgrammeOrderTest {
  private static final Actor OFFICE = Association.administrator();

  /** A year that no other test drafts for. */
  private static final int YEAR = 2060;

  private static final ProgrammeFilter OF_THE_YEAR = ProgrammeFilter.asked("" + YEAR, "", "", "");

  private static ProgrammeId early;
  private static ProgrammeId late;

  @BeforeAll
  static void twoProgrammes() {
    early = drafted(FeeFixture.member(), YEAR - 1, YEAR);
    late = drafted(FeeFixture.member(), YEAR, YEAR + 1);
  }

  @Test
  void showsTheLatestYearsFirstWithoutAWish() {
    assertThat(ids("")).containsExactly(late, early);
    assertThat(ids("nonsense")).containsExactly(late, early);
    assertThat(ProgrammeOrder.of("-nonsense").sort()).isEmpty();
  }

  @Test
  void turnsTheOrder() {
    assertThat(ids("years")).containsExactly(early, late);
    assertThat(ids("-years")).containsExactly(late, early);
    assertThat(ids("-changed")).containsExactly(late, early);
    assertThat(ids("council")).containsExactlyInAnyOrder(early, late);
  }

  @Test
  void saysAnOrderAsTheAddressDoes() {
    for (ProgrammeOrder order : ProgrammeOrder.values())
      assertThat(ProgrammeOrder.of(order.sort())).isEqualTo(order);
  }

  @Test
  void asksTheSameInEveryOrder() {
    for (ProgrammeOrder order : ProgrammeOrder.values())
      assertThat(StatementCount.of(() -> page(order))).as(order.name()).isLessThanOrEqualTo(3);
  }

  private static List<ProgrammeId> ids(String sort) {
    return page(ProgrammeOrder.of(sort)).items().stream().map(ProgrammeRow::id).toList();
  }

  private static Page<ProgrammeRow> page(ProgrammeOrder order) {
    return Association.get(ProgrammeRegister.class)
        .page(OFFICE, OF_THE_YEAR, order, Page.Request.first());
  }

  private static ProgrammeId drafted(CouncilId council, int from, int to) {
    return Association.get(DraftProgramme.class)
        .fromTemplate(Association.clerkOf(council), council, from, to);
  }
}
