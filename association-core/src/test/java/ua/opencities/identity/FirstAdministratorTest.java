package ua.opencities.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.opencities.identity.invitation.AcceptInvitation;
import ua.opencities.identity.invitation.InviteFirstAdministrator;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.Operator;
import ua.opencities.tenancy.UserId;

class FirstAdministratorTest {
  private static final Actor DOOR = Operator.atTheDoor("test");
  private static final String PASSWORD = "дуже-довгий-пароль";

  private final InviteFirstAdministrator first = Association.get(InviteFirstAdministrator.class);
  private final AcceptInvitation accept = Association.get(AcceptInvitation.class);

  /** As in a new installation; other tests of the module have left administrators. */
  @BeforeEach
  void nobodyAdministers() {
    Association.sql(
            "update role_grant set role = 'OBSERVER', granted_by = 'administers: ' || granted_by"
                + " where role = 'ADMINISTRATOR'")
        .run();
  }

  @AfterEach
  void theOthersAdministerAgain() {
    Association.sql("delete from role_grant where role = 'ADMINISTRATOR'").run();
    Association.sql(
            "update role_grant set role = 'ADMINISTRATOR', granted_by = substr(granted_by, 14)"
                + " where granted_by like 'administers: %'")
        .run();
  }

  @Test
  void theNewestLinkAloneWorks() {
    String earlier = link();
    String newest = link();
    assertThatThrownBy(() -> accept.look(DOOR, earlier)).isInstanceOf(LinkNoLongerValid.class);
    assertThatThrownBy(() -> become(earlier)).isInstanceOf(LinkNoLongerValid.class);
    UserId administrator = become(newest);
    assertThat(Association.get(WhoIs.class).inTheOffice(DOOR, administrator)).isPresent();
    assertThatThrownBy(() -> become(newest)).isInstanceOf(LinkNoLongerValid.class);
    assertThat(first.invite(Operator.because("test"))).isEmpty();
  }

  @Test
  void aLinkFromAnOldLogMakesNoSecondAdministrator() {
    String old = link();
    become(link());
    Association.sql(
            "update invitation set withdrawn_at = null where email = '' and accepted_at is null")
        .run();
    assertThatThrownBy(() -> accept.look(DOOR, old)).isInstanceOf(LinkNoLongerValid.class);
    assertThatThrownBy(() -> become(old)).isInstanceOf(LinkNoLongerValid.class);
    assertThat(administrators()).isOne();
  }

  @Test
  void ofTwoWhoOpenALinkEachOneBecomesIt() throws Exception {
    List<String> links = List.of(link(), link());
    Association.sql(
            "update invitation set withdrawn_at = null where email = '' and accepted_at is null")
        .run();
    var both = Executors.newFixedThreadPool(2);
    try {
      for (Future<UserId> each :
          both.invokeAll(links.stream().<Callable<UserId>>map(l -> () -> become(l)).toList()))
        try {
          each.get();
        } catch (java.util.concurrent.ExecutionException second) {
          assertThat(second).hasCauseInstanceOf(LinkNoLongerValid.class);
        }
    } finally {
      both.shutdown();
    }
    assertThat(administrators()).isOne();
  }

  @Test
  void whatWasWithdrawnStandsInTheAuditTrail() {
    link();
    long before = withdrawals();
    link();
    assertThat(withdrawals()).isGreaterThan(before);
  }

  private String link() {
    return first.invite(Operator.because("test")).orElseThrow().text();
  }

  private UserId become(String link) {
    return accept.accept(DOOR, link, SignInTest.newEmail(), "Перша Адміністраторка", PASSWORD);
  }

  private static long administrators() {
    return Association.sql("select count(*) from role_grant where role = 'ADMINISTRATOR'").count();
  }

  private static long withdrawals() {
    return Association.sql("select count(*) from audit_entry where what = 'invitation-withdrawn'")
        .count();
  }
}
