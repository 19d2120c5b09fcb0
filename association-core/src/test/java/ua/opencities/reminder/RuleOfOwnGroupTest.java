package ua.opencities.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.reminder.RuleTrial.keep;
import static ua.opencities.reminder.RuleTrial.ruleOf;
import static ua.opencities.reminder.RuleTrial.targeted;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.opencities.council.attribute.AttributeKind;
import ua.opencities.council.attribute.AttributeRefused;
import ua.opencities.council.attribute.AttributeTerms;
import ua.opencities.council.attribute.AttributeView;
import ua.opencities.council.attribute.ChangeAttribute;
import ua.opencities.council.attribute.ChangedChoice;
import ua.opencities.council.attribute.ChoiceView;
import ua.opencities.council.attribute.RemoveAttribute;
import ua.opencities.council.attribute.SampleAttribute;
import ua.opencities.council.attribute.value.SampleValue;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.run.RunFixture;
import ua.opencities.reminder.policy.DropReminderPolicy;
import ua.opencities.reminder.policy.GroupHasPolicy;
import ua.opencities.reminder.policy.PolicyId;
import ua.opencities.reminder.policy.ReminderPolicies;
import ua.opencities.reminder.policy.ReminderPolicy;
import ua.opencities.reminder.policy.Scope;
import ua.opencities.reminder.policy.Trait;
import ua.opencities.support.Association;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Rules of councils with a value of an own attribute; their oblast is that of code 53. */
class RuleOfOwnGroupTest {
  private static final String OBLAST = "53";
  private static final Actor OFFICE = Association.administrator();
  private static final TariffId PORTAL =
      RunFixture.adopt(TariffKind.TARGETED, "Внесок на спільний архів нагадувань");
  private final CouncilId council = RunFixture.member(10_000);

  RuleOfOwnGroupTest() {
    Association.sql("update council set oblast_code = ? where id = ?", OBLAST, council.value())
        .run();
  }

  @BeforeEach
  @AfterEach
  void noRules() {
    RoundTest.forget();
    SampleAttribute.archiveAll();
  }

  @Test
  void councilsWithAValueOfAnOwnAttributeHaveTheirOwnStepsAndOthersDoNot() {
    AttributeView size = SampleAttribute.of(AttributeKind.CHOICE, "мала", "велика");
    AttributeView mentored = SampleAttribute.of(AttributeKind.YES_NO);
    var small = Trait.of(size.id(), size.choices().get(0).id());
    InvoiceId portal = targeted(PORTAL, council);
    PolicyId all = keep(Scope.ALL, 1);
    PolicyId ofSmall = keep(new Scope(none(), none(), none(), none(), Optional.of(small)), 2);
    keep(new Scope(none(), none(), none(), none(), Optional.of(Trait.of(mentored.id(), false))), 4);
    assertThat(ruleOf(portal)).as("nothing is said of it").contains(all);
    SampleValue.write(council, size, size.choices().get(1).id().toString());
    assertThat(ruleOf(portal)).contains(all);
    SampleValue.write(council, size, size.choices().get(0).id().toString());
    SampleValue.write(council, mentored, "false");
    assertThat(ruleOf(portal)).as("the attribute that is higher in the list").contains(ofSmall);

    ReminderPolicy told = Association.get(ReminderPolicies.class).one(OFFICE, ofSmall);
    assertThat(told.scope().trait()).contains(small);
    assertThat(told.names().choice().ukrainian()).contains("мала");
    assertThatThrownBy(() -> keep(told.scope(), 5)).isInstanceOf(GroupHasPolicy.class);
  }

  @Test
  void whatARuleNamesIsNeitherRemovedNorOfAnotherKindUntilTheRuleIsDropped() {
    AttributeView mentored = SampleAttribute.of(AttributeKind.YES_NO);
    PolicyId of =
        keep(
            new Scope(none(), none(), none(), none(), Optional.of(Trait.of(mentored.id(), true))),
            1);
    var remove = Association.get(RemoveAttribute.class);
    assertThatThrownBy(() -> remove.remove(OFFICE, mentored.id()))
        .isInstanceOf(AttributeRefused.class)
        .satisfies(
            it ->
                assertThat(((AttributeRefused) it).arguments()).contains(mentored.terms().name()));
    assertThatThrownBy(() -> change(mentored, AttributeKind.TEXT, List.of()))
        .isInstanceOf(AttributeRefused.class);

    AttributeView size = SampleAttribute.of(AttributeKind.CHOICE, "мала", "велика");
    ChoiceView small = size.choices().get(0);
    var ofSmall = Optional.of(Trait.of(size.id(), small.id()));
    keep(new Scope(none(), none(), none(), none(), ofSmall), 1);
    assertThatThrownBy(
            () ->
                change(
                    size,
                    AttributeKind.CHOICE,
                    List.of(new ChangedChoice(small.id(), small.name(), none(), true))))
        .isInstanceOf(AttributeRefused.class)
        .satisfies(
            it -> assertThat(((AttributeRefused) it).field()).isEqualTo("choice-" + small.id()));
    assertThat(Association.get(ReminderPolicies.class).all(OFFICE)).hasSize(2);

    Association.get(DropReminderPolicy.class).drop(OFFICE, of);
    remove.remove(OFFICE, mentored.id());
    assertThat(Association.get(ReminderPolicies.class).all(OFFICE)).hasSize(1);
  }

  private static void change(
      AttributeView attribute, AttributeKind kind, List<ChangedChoice> changed) {
    var terms = new AttributeTerms(attribute.terms().name(), none(), none(), kind, false, false);
    Association.get(ChangeAttribute.class)
        .change(OFFICE, attribute.id(), attribute.version(), terms, changed, List.of());
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }
}
