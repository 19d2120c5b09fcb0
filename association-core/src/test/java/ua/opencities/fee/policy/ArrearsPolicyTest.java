package ua.opencities.fee.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.account.ArrearsOf;
import ua.opencities.fee.account.FeesOverdue;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.Page;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tool.CouncilTools;
import ua.opencities.tool.SwitchToolOn;
import ua.opencities.tool.ToolCode;
import ua.opencities.tool.ToolMatrix;
import ua.opencities.tool.ToolsOf;

/** There is one policy for all: each test leaves it as it was. */
class ArrearsPolicyTest {
  private static final Actor OFFICE = Association.administrator();
  private static final LocalDate TODAY = LocalDate.now(Association.get(Clock.class));
  private final ArrearsPolicyInForce inForce = Association.get(ArrearsPolicyInForce.class);
  private final ToolsOf toolsOf = Association.get(ToolsOf.class);
  private final ArrearsPolicy usual = inForce.now(OFFICE);
  private CouncilId council;

  @BeforeEach
  void oneThatIsLateByFortyDaysAndUsesPetitions() {
    council = FeeFixture.member();
    switchOn("petitions");
    FeeFixture.invoice(council, FeeFixture.YEAR, TODAY.minusDays(40));
  }

  @AfterEach
  void asItWas() {
    set(usual);
  }

  @Test
  void aNoticeRestrictsNothing() {
    set(new ArrearsPolicy(30, Consequence.NOTICE));
    var late = Association.get(ArrearsOf.class).on(OFFICE, council, TODAY).orElseThrow();
    assertThat(late.pastGrace()).isTrue();
    assertThat(late.consequence()).isEqualTo(Consequence.NOTICE);
    assertThatCode(() -> switchOn("budget")).doesNotThrowAnyException();
  }

  @Test
  void noNewToolsLeavesWhatIsOnAsItIs() {
    set(new ArrearsPolicy(30, Consequence.NO_NEW_TOOLS));
    assertThatThrownBy(() -> switchOn("budget")).isInstanceOf(FeesOverdue.class);
    assertThat(tools().onlyReading()).isFalse();
    assertThat(tools().tools().get(0).isOn()).isTrue();
  }

  @Test
  void onlyReadingSaysSoAndSwitchesNothingOff() {
    set(new ArrearsPolicy(30, Consequence.READ_ONLY));
    assertThat(tools().onlyReading()).isTrue();
    assertThat(tools().tools().get(0).isOn()).as("a petition that runs is not stopped").isTrue();
    assertThat(inMatrix(council)).as("the list for the tools says the same").isTrue();
    CouncilId inOrder = FeeFixture.member();
    Association.get(SwitchToolOn.class).switchOn(OFFICE, inOrder, new ToolCode("petitions"));
    assertThat(inMatrix(inOrder)).isFalse();
    assertThatThrownBy(() -> switchOn("budget"))
        .isInstanceOfSatisfying(
            FeesOverdue.class,
            rule ->
                assertThat(Texts.of(Language.UK).sentence(rule))
                    .contains("не можна почати нового"));
    assertThat(toolsOf.of(OFFICE, FeeFixture.member()).onlyReading())
        .as("who owes nothing")
        .isFalse();
  }

  private static boolean inMatrix(CouncilId council) {
    String name =
        (String) Association.sql("select name from council where id = ?", council.value()).value();
    return Association.get(ToolMatrix.class)
        .page(OFFICE, Optional.of(name), new Page.Request(1, 100))
        .items()
        .stream()
        .filter(row -> row.council().equals(council))
        .findFirst()
        .orElseThrow()
        .onlyReading();
  }

  @Test
  void theGracePeriodIsCountedFromTheDueDay() {
    set(new ArrearsPolicy(40, Consequence.READ_ONLY));
    assertThat(tools().onlyReading()).isFalse();
    assertThat(tools().obstacle()).isEmpty();
    set(new ArrearsPolicy(39, Consequence.READ_ONLY));
    assertThat(tools().onlyReading()).isTrue();
  }

  @Test
  void isBetweenNoDayAndAYear() {
    assertThatThrownBy(() -> new ArrearsPolicy(-1, Consequence.NOTICE))
        .isInstanceOf(GraceNotPlausible.class);
    assertThatThrownBy(() -> new ArrearsPolicy(366, Consequence.NOTICE))
        .isInstanceOf(GraceNotPlausible.class);
    assertThat(new ArrearsPolicy(0, Consequence.NOTICE).graceDays()).isZero();
  }

  @Test
  void ofManyWhoChangeItAtOnceOneDoesAndTheOthersAreTold() throws Exception {
    var tries = new ArrayList<Callable<Boolean>>();
    for (int days = 50; days < 56; days++) {
      var wanted = new ArrearsPolicy(days, Consequence.NOTICE);
      tries.add(
          () -> {
            try {
              Association.get(SetArrearsPolicy.class).set(OFFICE, usual, wanted);
              return true;
            } catch (SomeoneElseChanged told) {
              return false;
            }
          });
    }
    var pool = Executors.newFixedThreadPool(tries.size());
    int set = 0;
    try {
      for (var answer : pool.invokeAll(tries)) if (answer.get()) set++;
    } finally {
      pool.shutdown();
    }
    assertThat(set).isEqualTo(1);
    assertThat(inForce.now(OFFICE).graceDays()).isBetween(50, 55);
  }

  private CouncilTools tools() {
    return toolsOf.of(Association.clerkOf(council), council);
  }

  private void switchOn(String tool) {
    Association.get(SwitchToolOn.class).switchOn(OFFICE, council, new ToolCode(tool));
  }

  private void set(ArrearsPolicy wanted) {
    Association.get(SetArrearsPolicy.class).set(OFFICE, inForce.now(OFFICE), wanted);
  }
}
