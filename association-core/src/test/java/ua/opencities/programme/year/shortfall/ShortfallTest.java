package ua.opencities.programme.year.shortfall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.shared.Money;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.shared.Today;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class ShortfallTest {
  private static final int YEAR = FeeFixture.YEAR;
  private static final LocalDate NEXT = LocalDate.of(YEAR + 1, 3, 31);
  private final CouncilId zhovkva = FeeFixture.member();
  private final Actor clerk = Association.clerkOf(zhovkva);
  private final Actor office = Association.administrator();
  private final StateShortfall state = Association.get(StateShortfall.class);
  private final AgreeShortfall agree = Association.get(AgreeShortfall.class);
  private final DeclineShortfall decline = Association.get(DeclineShortfall.class);

  @Test
  void isStatedByTheCouncilAndAgreedByTheOffice() {
    state.state(clerk, zhovkva, YEAR, Money.of("9000.00"), "зменшено дотацію");
    agree.agree(office, zhovkva, YEAR, 1, AgreedRest.nextYear(NEXT));

    List<ShortfallView> said = said();

    assertThat(said)
        .extracting(ShortfallView::step)
        .containsExactly(ShortfallStep.AGREED, ShortfallStep.STATED);
    assertThat(said.get(0).fee()).isEqualTo(Money.of("12000.00"));
    assertThat(said.get(0).missing()).isEqualTo(Money.of("3000.00"));
    assertThat(said.get(0).dueOn()).contains(NEXT);
    assertThat(said.get(0).by()).isEqualTo("Адміністраторка");
    assertThat(said.get(1).words()).contains("зменшено дотацію");
  }

  @Test
  void countsWhatTheCouncilSaidLast() {
    state.state(clerk, zhovkva, YEAR, Money.of("9000.00"), "так");
    state.state(clerk, zhovkva, YEAR, Money.of("7000.00"), "ще менше");

    assertThatThrownBy(() -> agree.agree(office, zhovkva, YEAR, 1, AgreedRest.nextYear(NEXT)))
        .as("the office saw the first one")
        .isInstanceOf(SomeoneElseChanged.class);
    agree.agree(office, zhovkva, YEAR, 2, AgreedRest.byDecision("рішення Правління № 5"));
    assertThat(said().get(0).fundable()).isEqualTo(Money.of("7000.00"));
    assertThat(said().get(0).decision()).contains("рішення Правління № 5");
  }

  @Test
  void refusesAnswersThatNobodyWaitsFor() {
    assertThatThrownBy(() -> agree.agree(office, zhovkva, YEAR, 1, AgreedRest.nextYear(NEXT)))
        .hasMessageContaining("not-stated");
    state.state(clerk, zhovkva, YEAR, Money.ZERO, "нічого");
    decline.decline(office, zhovkva, YEAR, 1, "надішліть рішення");
    assertThatThrownBy(() -> decline.decline(office, zhovkva, YEAR, 1, "ще раз"))
        .hasMessageContaining("not-stated");
    state.state(clerk, zhovkva, YEAR, Money.ZERO, "надіслано");
    assertThat(said()).hasSize(3);
  }

  @Test
  void isNoneWhenAllCanBeFundedOrNobodyKnowsTheFee() {
    assertThatThrownBy(() -> state.state(clerk, zhovkva, YEAR, Money.of("12000.00"), "х"))
        .isInstanceOfSatisfying(
            ShortfallOutOfTurn.class,
            said -> {
              assertThat(said.code()).isEqualTo("shortfall.nothing-is-missing");
              assertThat(said.field()).isEqualTo("fundable");
            });
    assertThatThrownBy(() -> state.state(clerk, zhovkva, 1985, Money.ZERO, "х"))
        .hasMessageContaining("fee-is-not-known");
    assertThatThrownBy(() -> state.state(clerk, zhovkva, YEAR, Money.ZERO, "  "))
        .isInstanceOf(TextNotAccepted.class);
  }

  @Test
  void isDueOnADayThatFits() {
    state.state(clerk, zhovkva, YEAR, Money.ZERO, "нічого");
    assertThatThrownBy(() -> agree.agree(office, zhovkva, YEAR, 1, AgreedRest.laterThisYear(NEXT)))
        .hasMessageContaining("due-in-another-year");
    LocalDate yesterday = LocalDate.now(Today.KYIV).minusDays(1);
    assertThatThrownBy(
            () -> agree.agree(office, zhovkva, YEAR, 1, AgreedRest.laterThisYear(yesterday)))
        .hasMessageContaining("due-in-the-past");
    assertThatThrownBy(() -> AgreedRest.byDecision(" ")).isInstanceOf(TextNotAccepted.class);
  }

  @Test
  void ofManyWhoAnswerAtOnceOneDoes() throws Exception {
    state.state(clerk, zhovkva, YEAR, Money.ZERO, "нічого");
    Callable<Boolean> answer =
        () -> {
          try {
            agree.agree(office, zhovkva, YEAR, 1, AgreedRest.nextYear(NEXT));
            return true;
          } catch (ShortfallOutOfTurn late) {
            return false;
          }
        };
    var done = new ArrayList<Boolean>();
    var pool = Executors.newFixedThreadPool(6);
    try {
      for (var each : pool.invokeAll(IntStream.range(0, 6).mapToObj(i -> answer).toList()))
        done.add(each.get());
    } finally {
      pool.shutdown();
    }
    assertThat(done).containsOnlyOnce(true);
    assertThat(said()).hasSize(2);
  }

  @Test
  void isNeverRewrittenAndTheCouncilsOwnAffair() {
    state.state(clerk, zhovkva, YEAR, Money.ZERO, "нічого");
    assertThatThrownBy(() -> Association.sql("update programme_shortfall set fundable = 1").run())
        .hasStackTraceContaining("append-only");
    assertThatThrownBy(() -> Association.sql("delete from programme_shortfall").run())
        .hasStackTraceContaining("append-only");
    Actor stranger = Association.clerkOf(Association.newCouncil("Дрогобицька міська рада"));
    assertThatThrownBy(() -> state.state(stranger, zhovkva, YEAR, Money.ZERO, "х"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> Association.get(ShortfallOf.class).in(stranger, zhovkva, YEAR))
        .isInstanceOf(NotFound.class);
  }

  private List<ShortfallView> said() {
    return Association.get(ShortfallOf.class).in(clerk, zhovkva, YEAR);
  }
}
