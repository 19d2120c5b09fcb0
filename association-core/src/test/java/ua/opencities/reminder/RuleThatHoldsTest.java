package ua.opencities.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.reminder.ReminderFixture.mail;
import static ua.opencities.reminder.RuleTrial.keep;
import static ua.opencities.reminder.RuleTrial.on;
import static ua.opencities.reminder.RuleTrial.ruleOf;
import static ua.opencities.reminder.RuleTrial.targeted;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.opencities.council.attribute.AttributeKind;
import ua.opencities.council.attribute.AttributeView;
import ua.opencities.council.attribute.SampleAttribute;
import ua.opencities.council.attribute.value.SampleValue;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.run.RunFixture;
import ua.opencities.reminder.policy.PolicyId;
import ua.opencities.reminder.policy.ReminderPolicies;
import ua.opencities.reminder.policy.ReminderPolicy;
import ua.opencities.reminder.policy.Scope;
import ua.opencities.reminder.policy.Trait;
import ua.opencities.reminder.prospect.Outcome;
import ua.opencities.support.Association;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** By which of the rules that fit an invoice it is reminded of; its oblast is that of code 46. */
class RuleThatHoldsTest {
  private static final String OBLAST = "46";
  private static final Actor OFFICE = Association.administrator();
  private static final TariffId PORTAL =
      RunFixture.adopt(TariffKind.TARGETED, "Внесок на спільний портал нагадувань");
  private static final TariffId FORUM =
      RunFixture.adopt(TariffKind.TARGETED, "Внесок на форум нагадувань");
  private final CouncilId council = RunFixture.member(10_000);

  RuleThatHoldsTest() {
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
  void aTargetedFeesOwnStepsWinOverTheKindAndTheDefaultAndOtherTargetedFeesKeepTheirs() {
    InvoiceId portal = targeted(PORTAL, council);
    InvoiceId forum = targeted(FORUM, council);
    PolicyId all = keep(Scope.ALL, 1);
    assertThat(ruleOf(portal)).contains(all);
    PolicyId kind = keep(of(TariffKind.TARGETED), 2);
    PolicyId own = keep(of(PORTAL), 3);

    assertThat(on(portal, 3).rule()).contains(own);
    assertThat(on(portal, 3).step()).contains(mail(3));
    assertThat(on(portal, 2).outcome()).isEqualTo(Outcome.NOT_YET);
    assertThat(ruleOf(forum)).contains(kind);
    assertThat(on(forum, 2).step()).contains(mail(2));
  }

  @Test
  void aRuleWithMoreConditionsHoldsAndWithAsManyTheFeeGoesBeforeOblastAndTypeAndAttribute() {
    AttributeView mentored = SampleAttribute.of(AttributeKind.YES_NO);
    SampleValue.write(council, mentored, "true");
    InvoiceId portal = targeted(PORTAL, council);
    Trait is = Trait.of(mentored.id(), true);
    keep(Scope.ALL, 1);
    assertHolds(portal, new Scope(none(), none(), none(), none(), Optional.of(is)));
    assertHolds(portal, new Scope(none(), none(), Optional.of(CouncilKind.MISKA)));
    assertHolds(portal, new Scope(none(), Optional.of(OBLAST), none()));
    assertHolds(portal, of(TariffKind.TARGETED));
    assertHolds(portal, of(PORTAL));
    assertHolds(portal, new Scope(none(), Optional.of(OBLAST), Optional.of(CouncilKind.MISKA)));
    assertHolds(
        portal,
        new Scope(
            Optional.of(TariffKind.TARGETED),
            none(),
            Optional.of(OBLAST),
            none(),
            Optional.of(is)));
  }

  @Test
  void rulesFromBeforeGoOnAsTheyDid() {
    InvoiceId portal = targeted(PORTAL, council);
    Association.sql(
            "insert into reminder_policy (id, oblast_code, kept_by, kept_by_shown, kept_at)"
                + " values ('00000000-0000-4000-8000-000000000046', ?, 'test', 'Тест', now())",
            OBLAST)
        .run();
    Association.sql(
            "insert into reminder_step (policy_id, days, by_mail, by_letter, recipients) values"
                + " ('00000000-0000-4000-8000-000000000046', 1, true, false, 'CLERK')")
        .run();
    keep(Scope.ALL, 2);
    assertThat(on(portal, 1).step()).contains(mail(1));
    ReminderPolicy told =
        Association.get(ReminderPolicies.class).one(OFFICE, ruleOf(portal).orElseThrow());
    assertThat(told.scope()).isEqualTo(new Scope(none(), Optional.of(OBLAST), none()));
    assertThat(told.names().oblast().ukrainian()).contains("Львівська");
  }

  private static void assertHolds(InvoiceId invoice, Scope scope) {
    PolicyId narrower = keep(scope, 7);
    assertThat(ruleOf(invoice)).as(scope.toString()).contains(narrower);
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  private static Scope of(TariffKind kind) {
    return new Scope(Optional.of(kind), none(), none());
  }

  private static Scope of(TariffId tariff) {
    return new Scope(none(), Optional.of(tariff), none(), none(), none());
  }
}
