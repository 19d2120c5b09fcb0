package ua.opencities.inheritance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.inheritance.SuccessionFixture.OFFICE;
import static ua.opencities.inheritance.SuccessionFixture.leaves;
import static ua.opencities.inheritance.SuccessionFixture.settle;
import static ua.opencities.inheritance.SuccessionFixture.undo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.opencities.council.succession.SuccessionKind;
import ua.opencities.fee.AnnualInvoiceExists;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.run.PassHindrance;
import ua.opencities.fee.run.RunFixture;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.shared.RuleBroken;
import ua.opencities.support.Association;
import ua.opencities.tariff.OtherFees;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tariff.relief.ReliefFixture;
import ua.opencities.tariff.relief.terms.Relief;
import ua.opencities.tariff.terms.Instalments;
import ua.opencities.tenancy.CouncilId;

/** A membership passes with the year that was charged: nobody is asked for that fee twice. */
class FeeOfInheritedYearTest {
  private static final int YEAR = RunFixture.year();
  private static final Set<Inherited> MEMBERSHIP = Set.of(Inherited.MEMBERSHIP);
  private final CouncilId before = RunFixture.member(500);
  private final CouncilId heir = RunFixture.stranger();

  @Test
  void theHeirIsChargedAlreadyByItsPredecessorsInvoice() {
    String number = charge(before);
    RunFixture.people(heir, 500);
    RunFixture.official(heir);
    settle(SuccessionKind.RENAMED, leaves(before, heir, MEMBERSHIP, "0.00"));
    inTheYear(heir);

    RunId run = RunFixture.simulate(RunFixture.annual(YEAR, heir));

    assertThat(RunFixture.hindrance(run, heir)).contains(Hindrance.ALREADY_CHARGED);
    assertThat(RunFixture.exceptions(run).get(0).detail()).contains(number);
    assertThat(settled(heir)).isTrue();
    assertThatThrownBy(() -> FeeFixture.invoice(heir, YEAR, RunFixture.DUE))
        .isInstanceOf(AnnualInvoiceExists.class);
    var parts = Relief.inParts(Instalments.read("03-31:60 09-30:40"), YEAR);
    assertThatThrownBy(() -> ReliefFixture.entered(OFFICE, heir, parts))
        .isInstanceOfSatisfying(
            RuleBroken.class, it -> assertThat(it.code()).isEqualTo("fee.parts-of-asked-year"));
  }

  /** Wherever in the line the fee was asked for, the last of it is not asked again. */
  @ParameterizedTest
  @CsvSource({"2, 0", "3, 1", "3, 2", "3, -1"})
  void isFollowedThroughEverySuccessionOfTheYear(int successions, int charged) {
    List<CouncilId> line = new ArrayList<>();
    line.add(before);
    String number = charged == 0 ? charge(before) : null;
    for (int i = 1; i <= successions; i++) {
      CouncilId next = RunFixture.stranger();
      RunFixture.people(next, 500);
      RunFixture.official(next);
      settle(SuccessionKind.RENAMED, leaves(line.get(i - 1), next, MEMBERSHIP, "0.00"));
      if (charged == i) number = charge(next);
      line.add(next);
    }
    for (CouncilId each : line.subList(1, line.size())) inTheYear(each);

    RunId run = simulate(line.toArray(CouncilId[]::new));

    CouncilId last = line.get(successions);
    assertThat(settled(last)).isEqualTo(charged >= 0);
    if (charged < 0)
      assertThat(RunFixture.lines(run)).extracting(it -> it.council()).containsExactly(last);
    else {
      assertThat(RunFixture.lines(run)).as("nobody twice").isEmpty();
      assertThat(RunFixture.hindrance(run, last)).contains(Hindrance.ALREADY_CHARGED);
      String asked = number;
      assertThat(RunFixture.exceptions(run))
          .filteredOn(it -> it.council().equals(last))
          .singleElement()
          .satisfies(it -> assertThat(it.detail()).contains(asked));
    }
  }

  @Test
  void whatWasUndoneOrNeverChargedIsAskedForAsEver() {
    CouncilId uncharged = RunFixture.member(500);
    settle(SuccessionKind.RENAMED, leaves(uncharged, heir, MEMBERSHIP, "0.00"));
    inTheYear(heir);
    assertThat(settled(heir)).as("nothing was charged").isFalse();

    charge(before);
    CouncilId forADay = RunFixture.stranger();
    undo(settle(SuccessionKind.RENAMED, leaves(before, forADay, MEMBERSHIP, "0.00")));
    inTheYear(forADay);
    assertThat(settled(forADay)).isFalse();
  }

  @Test
  void whoWasAMemberBeforeOwesItsOwn() {
    CouncilId member = RunFixture.member(500);
    charge(before);
    settle(SuccessionKind.MERGED, leaves(before, member, MEMBERSHIP, "0.00"));
    inTheYear(member);
    RunId run = RunFixture.simulate(RunFixture.annual(YEAR, member));
    assertThat(RunFixture.hindrance(run, member)).isEmpty();
  }

  @Test
  void whoInheritedItsMembershipEntersNothing() {
    RunFixture.people(heir, 500);
    settle(SuccessionKind.RENAMED, leaves(before, heir, MEMBERSHIP, "0.00"));
    inTheYear(heir);
    assertThat(entries(heir)).isZero();
    CouncilId joins = RunFixture.stranger();
    RunFixture.people(joins, 500);
    assertThat(entries(joins)).isEqualTo(1);
  }

  private long entries(CouncilId council) {
    return Association.get(OtherFees.class).within(OFFICE, council, YEAR, YEAR).stream()
        .filter(fee -> fee.kind() == TariffKind.ENTRY)
        .count();
  }

  /** The tariffs of tests hold in a century of their own: the succession goes there. */
  private void inTheYear(CouncilId council) {
    LocalDate day = LocalDate.of(YEAR, 5, 4);
    for (String table : new String[] {"inheritance", "membership_step"})
      Association.sql("alter table " + table + " disable trigger user").run();
    Association.sql(
            "update inheritance set happened_on = ? where ? in (council_id, other_id)",
            day,
            council.value())
        .run();
    Association.sql(
            "update membership_step set effective_on = ? where council_id = ? and document = 'LAW'",
            day,
            council.value())
        .run();
    Association.sql(
            "update membership m set member_since = ? where standing = 'ACTIVE' and council_id = ? and exists"
                + " (select from membership_step s where s.council_id = m.council_id"
                + " and s.document = 'LAW')",
            day,
            council.value())
        .run();
    for (String table : new String[] {"inheritance", "membership_step"})
      Association.sql("alter table " + table + " enable trigger user").run();
  }

  private String charge(CouncilId council) {
    RunId run = simulate(council);
    RunFixture.issue(OFFICE, run);
    return RunFixture.lines(run).get(0).number().orElseThrow();
  }

  /** Who inherited its membership has signed no agreement. */
  private static RunId simulate(CouncilId... councils) {
    RunId run = RunFixture.simulate(RunFixture.annual(YEAR, councils));
    Association.get(PassHindrance.class).pass(OFFICE, run, Hindrance.NO_AGREEMENT);
    return run;
  }

  private static boolean settled(CouncilId council) {
    return (Boolean)
        Association.sql("select annual_fee_is_settled(?, ?)", council.value(), YEAR).value();
  }
}
