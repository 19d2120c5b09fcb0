package ua.opencities.fee.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.PreviewInvoice;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tool.CouncilNotActive;
import ua.opencities.tool.SwitchToolOn;
import ua.opencities.tool.ToolCode;
import ua.opencities.tool.ToolsOf;

/** Rights rest, duties do not: who is suspended for a debt does not stop owing. */
class SuspendedMemberTest {
  private static final Actor OFFICE = Association.administrator();

  @Test
  void aRunHoldsItBackUntilAPersonDecidesThatTheFeeIsCharged() {
    var council = RunFixture.member(500);
    RunFixture.standing(council, "SUSPENDED");
    var run = RunFixture.simulate(RunFixture.annual(RunFixture.SHARED_YEAR, council));
    assertThat(RunFixture.hindrance(run, council)).contains(Hindrance.SUSPENDED);
    Association.get(PassHindrance.class).pass(OFFICE, run, Hindrance.SUSPENDED);
    RunFixture.issue(OFFICE, run);
    assertThat(RunFixture.lines(run))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.amount()).contains(Money.of("200.00"));
              assertThat(line.invoice()).isPresent();
            });
  }

  @Test
  void anInvoiceByHandSaysSoAndIsIssued() {
    CouncilId council = FeeFixture.member();
    RunFixture.standing(council, "SUSPENDED");
    int year = FeeFixture.YEAR + 39;
    var preview = Association.get(PreviewInvoice.class).of(OFFICE, council, year);
    assertThat(preview.suspended()).isTrue();
    assertThat(preview.obstacle()).isEmpty();
    FeeFixture.invoice(council, year, LocalDate.of(2026, 3, 1));
    assertThat(RunFixture.count("invoice", council)).isEqualTo(1);
  }

  @Test
  void itKeepsTheToolsItHasAndGetsNoNewOne() {
    CouncilId council = FeeFixture.member();
    var on = Association.get(SwitchToolOn.class);
    on.switchOn(OFFICE, council, new ToolCode("petitions"));
    RunFixture.standing(council, "SUSPENDED");
    assertThatThrownBy(() -> on.switchOn(OFFICE, council, new ToolCode("budget")))
        .isInstanceOf(CouncilNotActive.class);
    var tools = Association.get(ToolsOf.class).of(OFFICE, council);
    assertThat(tools.tools().get(0).isOn()).isTrue();
    assertThat(tools.onlyReading()).isFalse();
  }
}
