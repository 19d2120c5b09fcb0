package ua.opencities.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.account.FeesOverdue;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

class SwitchToolTest {
  private static final ToolCode PETITIONS = new ToolCode("petitions");

  @Test
  void aMemberGetsAToolAndSeesItSinceToday() {
    var council = FeeFixture.member();
    on(council, PETITIONS);
    var tools = Association.get(ToolsOf.class).of(Association.clerkOf(council), council);
    assertThat(tools.obstacle()).isEmpty();
    assertThat(tools.tools()).hasSize(4);
    assertThat(tools.tools().get(0).isOn()).isTrue();
    assertThat(tools.tools().get(0).tool().name(Language.UK)).isEqualTo("Місцеві петиції");
    assertThat(tools.tools().get(1).isOn()).isFalse();
  }

  @Test
  void refusesASecondSwitchOn() {
    var council = FeeFixture.member();
    on(council, PETITIONS);
    assertThatThrownBy(() -> on(council, PETITIONS)).isInstanceOf(ToolAlreadyOn.class);
  }

  @Test
  void ofManyAtOnceOneSwitchesOn() throws Exception {
    var council = FeeFixture.member();
    var tries = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 6; i++)
      tries.add(
          () -> {
            try {
              on(council, PETITIONS);
              return true;
            } catch (ToolAlreadyOn clear) {
              return false;
            }
          });
    var pool = Executors.newFixedThreadPool(6);
    int switched = 0;
    try {
      for (var answer : pool.invokeAll(tries)) if (answer.get()) switched++;
    } finally {
      pool.shutdown();
    }
    assertThat(switched).isEqualTo(1);
  }

  @Test
  void switchedOffItMayBeSwitchedOnAgain() {
    var council = FeeFixture.member();
    assertThatThrownBy(() -> off(council)).isInstanceOf(ToolNotOn.class);
    on(council, PETITIONS);
    off(council);
    on(council, PETITIONS);
    assertThat(
            Association.sql(
                    "select count(*) from tool_entitlement where council_id = ?", council.value())
                .count())
        .isEqualTo(2);
  }

  @Test
  void refusesAToolThatIsNotInTheCatalogue() {
    var council = FeeFixture.member();
    assertThatThrownBy(() -> on(council, new ToolCode("lottery"))).isInstanceOf(NotFound.class);
  }

  @Test
  void refusesACouncilThatIsNoMember() {
    var council = Association.newCouncil("Стороння міська рада");
    assertThatThrownBy(() -> on(council, PETITIONS)).isInstanceOf(CouncilNotActive.class);
  }

  @Test
  void aFeeLatePastTheGracePeriodStopsNewToolsAndKeepsTheOldRunning() {
    var council = FeeFixture.member();
    on(council, PETITIONS);
    FeeFixture.invoice(council, FeeFixture.YEAR, today().minusDays(31));
    assertThatThrownBy(() -> on(council, new ToolCode("budget")))
        .isInstanceOfSatisfying(
            FeesOverdue.class,
            rule ->
                assertThat(Texts.of(Language.UK).sentence(rule))
                    .contains("12\u00a0000,00", "Сплатіть"));
    var tools = Association.get(ToolsOf.class).of(Association.clerkOf(council), council);
    assertThat(tools.obstacle()).containsInstanceOf(FeesOverdue.class);
    assertThat(tools.tools().get(0).isOn()).isTrue();
  }

  @Test
  void withinTheGracePeriodALateFeeHasNoConsequence() {
    var council = FeeFixture.member();
    FeeFixture.invoice(council, FeeFixture.YEAR, today().minusDays(30));
    on(council, PETITIONS);
  }

  @Test
  void theMatrixShowsMembersAndWhatIsOn() {
    var council = FeeFixture.member();
    on(council, PETITIONS);
    String name =
        (String) Association.sql("select name from council where id = ?", council.value()).value();
    var page =
        Association.get(ToolMatrix.class)
            .page(Association.administrator(), Optional.of(name), Page.Request.first());
    assertThat(page.items()).hasSize(1);
    assertThat(page.items().get(0).on()).containsOnlyKeys(PETITIONS);
  }

  @Test
  void aCouncilSeesNothingOfAnother() {
    var one = FeeFixture.member();
    var other = FeeFixture.member();
    on(one, PETITIONS);
    assertThatThrownBy(() -> Association.get(ToolsOf.class).of(Association.clerkOf(other), one))
        .isInstanceOf(NotFound.class);
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/Kyiv"));
  }

  private static void on(CouncilId council, ToolCode tool) {
    Association.get(SwitchToolOn.class).switchOn(Association.administrator(), council, tool);
  }

  private static void off(CouncilId council) {
    Association.get(SwitchToolOff.class).switchOff(Association.administrator(), council, PETITIONS);
  }
}
