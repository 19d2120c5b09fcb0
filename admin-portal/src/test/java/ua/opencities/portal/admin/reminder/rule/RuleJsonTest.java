package ua.opencities.portal.admin.reminder.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.opencities.portal.admin.reminder.rule.RuleJson.ScopeJson;
import ua.opencities.portal.admin.reminder.rule.RuleJson.StepJson;
import ua.opencities.reminder.policy.Recipient;
import ua.opencities.reminder.policy.ReminderStep;
import ua.opencities.shared.RuleBroken;

/** What a program sends to change a rule by which councils are reminded. */
class RuleJsonTest {
  private static final StepJson STEP = new StepJson(-7, true, false, List.of("HEAD"));
  private static final ScopeJson ENTRY = new ScopeJson("ENTRY", null, "46", null, null);
  private static final RuleJson RULE =
      new RuleJson(UUID.randomUUID(), ENTRY, List.of(STEP), "О. Проба", "2026-05-04T08:00:00Z", 3L);

  @Test
  void whatWasReadIsSentBackWhole() {
    var same = new ScopeJson("ENTRY", null, "46", null, null);
    var back = new RuleJson(RULE.id(), same, RULE.steps(), RULE.keptBy(), RULE.keptAt(), 3L);
    assertThat(back.insteadOf(RULE)).containsExactly(step());
  }

  @Test
  void stepsAndVersionAreEnough() {
    assertThat(new RuleJson(null, null, List.of(STEP), null, null, 3L).insteadOf(RULE))
        .containsExactly(step());
    assertThat(new RuleJson(null, null, List.of(), null, null, 3L).insteadOf(RULE)).isEmpty();
  }

  @Test
  void whatStaysIsNotDroppedSilently() {
    var id = new RuleJson(UUID.randomUUID(), null, RULE.steps(), null, null, 3L);
    refused(id, "id");
    var other = new ScopeJson("MEMBERSHIP", null, "46", null, null);
    refused(new RuleJson(null, other, RULE.steps(), null, null, 3L), "scope");
    var wider = new ScopeJson("ENTRY", null, null, null, null);
    refused(new RuleJson(null, wider, RULE.steps(), null, null, 3L), "scope");
    refused(new RuleJson(null, null, RULE.steps(), "Інша", null, 3L), "keptBy");
    refused(new RuleJson(null, null, RULE.steps(), null, "2020-01-01", 3L), "keptAt");
  }

  @Test
  void whoComesLateIsToldThatAndNotOfTheOlderDay() {
    var late = new RuleJson(RULE.id(), ENTRY, RULE.steps(), "Раніша", "2026-01-01", 2L);
    assertThat(late.insteadOf(RULE)).as("the version is refused by what keeps it").hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"steps.days,,true,false", "steps.mail,1,,true", "steps.letter,1,true,"})
  void whatIsMissingOfAStepIsNamed(String field, Integer days, Boolean mail, Boolean letter) {
    var steps = List.of(new StepJson(days, mail, letter, List.of("HEAD")));
    refused(new RuleJson(null, null, steps, null, null, 3L), field);
  }

  @Test
  void aMissingVersionAndMissingStepsAreNamed() {
    refused(new RuleJson(null, null, RULE.steps(), null, null, null), "version");
    refused(new RuleJson(null, null, null, null, null, 3L), "steps");
  }

  private static void refused(RuleJson sent, String field) {
    assertThatThrownBy(() -> sent.insteadOf(RULE))
        .isInstanceOfSatisfying(
            RuleBroken.class, refused -> assertThat(refused.field()).isEqualTo(field));
  }

  private static ReminderStep step() {
    return new ReminderStep(-7, true, false, Set.of(Recipient.HEAD));
  }
}
