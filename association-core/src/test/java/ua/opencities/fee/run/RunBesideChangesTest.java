package ua.opencities.fee.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import ua.opencities.duplicate.Twins;
import ua.opencities.fee.tariff.TariffIsCharged;
import ua.opencities.support.Association;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tariff.TariffRegister;
import ua.opencities.tariff.change.WithdrawTariff;
import ua.opencities.tenancy.CouncilId;

/** What others change while a run issues its invoices: each in a transaction of its own. */
class RunBesideChangesTest extends BesideARun {
  @RepeatedTest(3)
  void mergersAndExitsBesideTwoRunsLoseNothing() throws Exception {
    var annual = approved(RunFixture.annual(RunFixture.SHARED_YEAR, councils));
    var targeted = approved(targeted(RunFixture.adopt(TariffKind.TARGETED, "На портал")));
    List<Callable<?>> deeds = new ArrayList<>(List.of(work(), work()));
    List<CouncilId> twins = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      CouncilId twin = twin();
      twins.add(twin);
      CouncilId kept = councils[i];
      deeds.add(() -> merge(kept, twin, Twins.versions(kept, twin)));
      CouncilId stranger = twin();
      CouncilId member = councils[i + 6];
      deeds.add(
          () -> {
            merge(stranger, member, Twins.versions(stranger, member));
            throw new AssertionError("a member was merged away");
          });
    }
    for (int i = 12; i < 18; i++) {
      CouncilId leaver = councils[i];
      deeds.add(() -> leave(leaver));
    }
    for (Throwable refused : atOnce(deeds))
      assertThat(isExpected(refused)).as("%s", refused).isTrue();
    finish(annual, targeted);

    for (CouncilId twin : twins) assertThat(mergedAway(twin)).isTrue();
    for (CouncilId twin : twins)
      for (String table : List.of("charge", "invoice", "account_entry"))
        assertThat(RunFixture.count(table, twin)).as(table).isZero();
    for (int i = 0; i < COUNCILS; i++) {
      boolean left = i >= 12 && i < 18;
      assertThat(RunFixture.count("invoice", councils[i]))
          .as("council %s", i)
          .isBetween(left ? 0L : 2L, 2L);
    }
    whole();
  }

  @RepeatedTest(5)
  void ofARunAndTheWithdrawalOfItsTariffOneGoesOnWhole() throws Exception {
    TariffId tariff = RunFixture.adopt(TariffKind.TARGETED, "На раду");
    var run = approved(targeted(tariff));
    var refused =
        atOnce(
            List.of(
                work(),
                () -> {
                  Association.get(WithdrawTariff.class).withdraw(OFFICE, tariff, grounds());
                  return null;
                }));
    boolean withdrawn = Association.get(TariffRegister.class).one(OFFICE, tariff).withdrawn();
    assertThat(refused).allMatch(it -> it instanceof TariffIsCharged || isExpected(it));
    finish(run);
    for (CouncilId council : councils)
      assertThat(RunFixture.count("invoice", council)).isEqualTo(withdrawn ? 0 : 1);
    whole();
  }
}
