package ua.opencities.inheritance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.inheritance.SuccessionFixture.ALL;
import static ua.opencities.inheritance.SuccessionFixture.OFFICE;
import static ua.opencities.inheritance.SuccessionFixture.account;
import static ua.opencities.inheritance.SuccessionFixture.by;
import static ua.opencities.inheritance.SuccessionFixture.heirsLines;
import static ua.opencities.inheritance.SuccessionFixture.leaves;
import static ua.opencities.inheritance.SuccessionFixture.settle;
import static ua.opencities.inheritance.SuccessionFixture.sum;
import static ua.opencities.inheritance.SuccessionFixture.toolsOf;
import static ua.opencities.inheritance.SuccessionFixture.undo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import ua.opencities.council.succession.SuccessionKind;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.account.BalanceMoved;
import ua.opencities.fee.account.BookPayment;
import ua.opencities.fee.account.Booking;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tool.SwitchToolOn;
import ua.opencities.tool.ToolCode;

class SettleSuccessionTest {
  private static final int YEAR = FeeFixture.YEAR + 12;
  private static final LocalDate DUE = LocalDate.of(2026, 3, 1);

  @Test
  void theHeirInheritsWhatWasChosenAndBothShowItEverAfter() {
    CouncilId before = FeeFixture.member();
    CouncilId heir = FeeFixture.member();
    Association.get(SwitchToolOn.class).switchOn(OFFICE, before, new ToolCode("petitions"));
    FeeFixture.invoice(before, YEAR, DUE);

    settle(SuccessionKind.RENAMED, leaves(before, heir, ALL, "12000.00"));

    assertThat(account(before).balance()).isEqualTo(Money.ZERO);
    assertThat(account(heir).balance()).isEqualTo(sum("12000.00"));
    assertThat(toolsOf(before)).isEmpty();
    assertThat(toolsOf(heir)).containsExactly("petitions");
    var line = heirsLines(heir).get(0);
    assertThat(line.what()).isEqualTo(ALL);
    assertThat(line.moved()).isEqualTo(sum("12000.00"));
    assertThat(line.memberSince()).contains(LocalDate.of(2020, 1, 1));
    assertThat(line.act().words()).isEqualTo(SuccessionFixture.ACT);
    var left = heirsLines(before).get(0);
    assertThat(left.side()).isEqualTo(Side.PREDECESSOR);
    assertThat(left.otherName()).isEqualTo(line.councilName());
    assertThat(left.holds()).isTrue();
  }

  @Test
  void whatWasNotChosenStays() {
    CouncilId before = FeeFixture.member();
    CouncilId heir = FeeFixture.member();
    Association.get(SwitchToolOn.class).switchOn(OFFICE, before, new ToolCode("budget"));
    FeeFixture.invoice(before, YEAR, DUE);
    settle(SuccessionKind.ADMINISTRATION, leaves(before, heir, Set.of(Inherited.HISTORY), "0.00"));
    assertThat(account(before).balance()).isEqualTo(sum("12000.00"));
    assertThat(account(heir).entries()).isEmpty();
    assertThat(toolsOf(before)).containsExactly("budget");
    assertThat(toolsOf(heir)).isEmpty();
  }

  @Test
  void severalMergeIntoOne() {
    CouncilId one = FeeFixture.member();
    CouncilId other = FeeFixture.member();
    CouncilId heir = FeeFixture.member();
    FeeFixture.invoice(one, YEAR, DUE);
    FeeFixture.invoice(other, YEAR, DUE);
    settle(
        SuccessionKind.MERGED,
        leaves(one, heir, ALL, "12000.00"),
        leaves(other, heir, ALL, "12000.00"));
    assertThat(account(heir).balance()).isEqualTo(sum("24000.00"));
    assertThat(heirsLines(heir)).hasSize(2);
  }

  @Test
  void oneIsSplitByStatedSums() {
    CouncilId before = FeeFixture.member();
    CouncilId one = FeeFixture.member();
    CouncilId other = FeeFixture.member();
    FeeFixture.invoice(before, YEAR, DUE);
    settle(
        SuccessionKind.SPLIT,
        leaves(before, one, ALL, "4999.99"),
        leaves(before, other, ALL, "7000.01"));
    assertThat(account(one).balance()).isEqualTo(sum("4999.99"));
    assertThat(account(other).balance()).isEqualTo(sum("7000.01"));
  }

  @Test
  void aCounterActGivesAllBackAndBothActsStayShown() {
    CouncilId before = FeeFixture.member();
    CouncilId heir = FeeFixture.member();
    Association.get(SwitchToolOn.class).switchOn(OFFICE, before, new ToolCode("petitions"));
    FeeFixture.invoice(before, YEAR, DUE);
    UUID act = settle(SuccessionKind.RENAMED, leaves(before, heir, ALL, "12000.00"));
    undo(act);
    assertThat(account(before).balance()).isEqualTo(sum("12000.00"));
    assertThat(account(heir).balance()).isEqualTo(Money.ZERO);
    assertThat(toolsOf(before)).containsExactly("petitions");
    assertThat(toolsOf(heir)).isEmpty();
    assertThat(heirsLines(heir)).hasSize(2).noneMatch(InheritanceView::holds);
    assertThatThrownBy(() -> undo(act)).isInstanceOf(SuccessionRefused.class);
    settle(SuccessionKind.RENAMED, leaves(before, heir, ALL, "12000.00"));
    assertThat(account(heir).balance()).isEqualTo(sum("12000.00"));
  }

  @Test
  void aToolThatTheHeirHadOfItsOwnStaysItsOwn() {
    CouncilId before = FeeFixture.member();
    CouncilId heir = FeeFixture.member();
    for (CouncilId each : List.of(before, heir))
      Association.get(SwitchToolOn.class).switchOn(OFFICE, each, new ToolCode("petitions"));
    Association.get(SwitchToolOn.class).switchOn(OFFICE, before, new ToolCode("budget"));
    UUID act =
        settle(SuccessionKind.RENAMED, leaves(before, heir, Set.of(Inherited.TOOLS), "0.00"));
    assertThat(toolsOf(heir)).containsExactlyInAnyOrder("petitions", "budget");
    assertThat(toolsOf(before)).isEmpty();
    undo(act);
    assertThat(toolsOf(heir)).containsExactly("petitions");
    assertThat(toolsOf(before)).containsExactlyInAnyOrder("petitions", "budget");
  }

  @Test
  void aMergerIsTakenBackAlsoWhereWhatOneHadPaidAheadPaidTheOthersDebt() {
    CouncilId ahead = FeeFixture.member();
    CouncilId behind = FeeFixture.member();
    CouncilId heir = FeeFixture.member();
    FeeFixture.invoice(behind, YEAR, DUE);
    Association.get(BookPayment.class)
        .book(
            OFFICE,
            ahead,
            new Booking(UUID.randomUUID(), "1", sum("400.00"), DUE, "test", Instant.EPOCH),
            Optional.empty());
    UUID act =
        Association.get(SettleSuccession.class)
            .settle(
                OFFICE,
                SuccessionFixture.by(SuccessionKind.MERGED),
                List.of(leaves(ahead, heir, ALL, "400.00"), leaves(behind, heir, ALL, "12000.00")),
                Map.of(ahead, sum("400.00").negated(), behind, sum("12000.00")),
                UUID.randomUUID());
    assertThat(account(heir).balance()).isEqualTo(sum("11600.00"));
    undo(act);
    assertThat(account(heir).balance()).isEqualTo(Money.ZERO);
    assertThat(account(ahead).credit()).isEqualTo(sum("400.00"));
    assertThat(account(behind).balance()).isEqualTo(sum("12000.00"));
  }

  @Test
  void wrongChoicesAreRefusedAndNothingIsWritten() {
    CouncilId one = FeeFixture.member();
    CouncilId other = FeeFixture.member();
    CouncilId third = FeeFixture.member();
    var none = Set.of(Inherited.HISTORY);
    refused(SuccessionKind.RENAMED);
    refused(SuccessionKind.RENAMED, leaves(one, one, none, "0.00"));
    refused(
        SuccessionKind.RENAMED,
        leaves(one, third, none, "0.00"),
        leaves(other, third, none, "0.00"));
    refused(
        SuccessionKind.SPLIT, leaves(one, third, none, "0.00"), leaves(other, third, none, "0.00"));
    refused(
        SuccessionKind.MERGED, leaves(one, other, none, "0.00"), leaves(one, third, none, "0.00"));
    refused(SuccessionKind.RENAMED, leaves(one, other, none, "1.00"));
    assertThat(heirsLines(one)).isEmpty();
    settle(SuccessionKind.RENAMED, leaves(one, other, none, "0.00"));
    refused(SuccessionKind.RENAMED, leaves(one, other, none, "0.00"));
    refused(SuccessionKind.RENAMED, leaves(other, one, none, "0.00"));
  }

  @Test
  void ofManyAtOnceOneSettles() throws Exception {
    CouncilId before = FeeFixture.member();
    CouncilId heir = FeeFixture.member();
    FeeFixture.invoice(before, YEAR, DUE);
    var tries = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 6; i++)
      tries.add(
          () -> {
            try {
              settle(SuccessionKind.RENAMED, leaves(before, heir, ALL, "12000.00"));
              return true;
            } catch (SuccessionRefused | BalanceMoved clear) {
              return false;
            }
          });
    var pool = Executors.newFixedThreadPool(6);
    int settled = 0;
    try {
      for (var answer : pool.invokeAll(tries)) if (answer.get()) settled++;
    } finally {
      pool.shutdown();
    }
    assertThat(settled).isEqualTo(1);
    assertThat(account(heir).balance()).isEqualTo(sum("12000.00"));
  }

  @Test
  void sentTwiceItIsSettledOnce() {
    CouncilId before = FeeFixture.member();
    CouncilId heir = FeeFixture.member();
    var submission = UUID.randomUUID();
    var bequests = List.of(leaves(before, heir, ALL, "0.00"));
    var first =
        Association.get(SettleSuccession.class)
            .settle(OFFICE, by(SuccessionKind.RENAMED), bequests, Map.of(), submission);
    var second =
        Association.get(SettleSuccession.class)
            .settle(OFFICE, by(SuccessionKind.RENAMED), bequests, Map.of(), submission);
    assertThat(second).isEqualTo(first);
    assertThat(heirsLines(heir)).hasSize(1);
  }

  @Test
  void aCouncilThatIsNeitherSeesNothingOfIt() {
    CouncilId before = FeeFixture.member();
    CouncilId heir = FeeFixture.member();
    CouncilId stranger = FeeFixture.member();
    SuccessionFixture.programme(before);
    settle(SuccessionKind.RENAMED, leaves(before, heir, ALL, "0.00"));
    var asked = Association.get(InheritanceOf.class);
    var clerk = Association.clerkOf(heir);
    assertThat(asked.programmes(clerk, heir)).hasSize(1);
    assertThat(asked.lines(clerk, before)).isEmpty();
    for (CouncilId any : List.of(before, heir)) {
      assertThat(asked.lines(Association.clerkOf(stranger), any)).isEmpty();
      assertThat(asked.programmes(Association.clerkOf(stranger), any)).isEmpty();
    }
  }

  @Test
  void aHeirToWhomProgrammesWereNotLeftSeesNoneAndNoneAfterACounterAct() {
    CouncilId before = FeeFixture.member();
    CouncilId without = FeeFixture.member();
    CouncilId heir = FeeFixture.member();
    SuccessionFixture.programme(before);
    var act =
        settle(
            SuccessionKind.SPLIT,
            leaves(before, without, Set.of(Inherited.TOOLS), "0.00"),
            leaves(before, heir, Set.of(Inherited.PROGRAMMES), "0.00"));
    var asked = Association.get(InheritanceOf.class);
    assertThat(asked.programmes(Association.clerkOf(without), without)).isEmpty();
    assertThat(asked.programmes(Association.clerkOf(heir), heir)).hasSize(1);
    undo(act);
    assertThat(asked.programmes(Association.clerkOf(heir), heir)).isEmpty();
  }

  private static void refused(SuccessionKind kind, Bequest... bequests) {
    assertThatThrownBy(() -> settle(kind, bequests)).isInstanceOf(SuccessionRefused.class);
  }
}
