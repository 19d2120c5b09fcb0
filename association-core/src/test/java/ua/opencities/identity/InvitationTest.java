package ua.opencities.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import ua.opencities.identity.invitation.AcceptInvitation;
import ua.opencities.identity.invitation.InvitePerson;
import ua.opencities.identity.invitation.WithdrawInvitation;
import ua.opencities.identity.password.PasswordTooWeak;
import ua.opencities.identity.reset.AskPasswordReset;
import ua.opencities.identity.reset.ResetPassword;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Operator;
import ua.opencities.tenancy.Role;
import ua.opencities.tenancy.UserId;

class InvitationTest {
  private static final Actor DOOR = Operator.atTheDoor("test");
  private final InvitePerson invite = Association.get(InvitePerson.class);
  private final AcceptInvitation accept = Association.get(AcceptInvitation.class);

  @Test
  void theLinkFromTheMailMakesAnAccountWithItsRole() {
    CouncilId council = Association.newCouncil("Вигадана міська рада");
    String email = SignInTest.newEmail();
    invite.invite(
        Association.administrator(), email, "Оксана Лис", Role.CLERK, Optional.of(council));
    UserId user = accept.accept(DOOR, linkTo(email), "", "", "новий-пароль-2026");
    assertThat(Association.get(SignIn.class).with(DOOR, email, "новий-пароль-2026", "192.0.2.9"))
        .contains(user);
    assertThat(Association.get(WhoIs.class).atACouncil(DOOR, user, Optional.empty()))
        .get()
        .returns(Optional.of(council), SignedIn::council);
  }

  @Test
  void theLinkWorksOnce() {
    String email = SignInTest.newEmail();
    invite.invite(
        Association.administrator(), email, "Оксана Лис", Role.OBSERVER, Optional.empty());
    String link = linkTo(email);
    accept.accept(DOOR, link, "", "", "новий-пароль-2026");
    assertThatThrownBy(() -> accept.accept(DOOR, link, "", "", "інший-пароль-2026"))
        .isInstanceOf(LinkNoLongerValid.class);
  }

  @Test
  void aWithdrawnInvitationIsWorthless() {
    String email = SignInTest.newEmail();
    Actor administrator = Association.administrator();
    UUID id = invite.invite(administrator, email, "Оксана Лис", Role.OBSERVER, Optional.empty());
    String link = linkTo(email);
    Association.get(WithdrawInvitation.class).withdraw(administrator, id);
    assertThatThrownBy(() -> accept.look(DOOR, link)).isInstanceOf(LinkNoLongerValid.class);
  }

  @Test
  void aWeakPasswordIsRefusedAndTheLinkStaysGood() {
    String email = SignInTest.newEmail();
    invite.invite(
        Association.administrator(), email, "Оксана Лис", Role.OBSERVER, Optional.empty());
    assertThatThrownBy(() -> accept.accept(DOOR, linkTo(email), "", "", "aaaaaaaaaaaa"))
        .isInstanceOf(PasswordTooWeak.class);
    assertThat(accept.look(DOOR, linkTo(email)).email()).isEqualTo(email);
  }

  @Test
  void aCouncilsRoleNeedsItsCouncil() {
    assertThatThrownBy(
            () ->
                invite.invite(
                    Association.administrator(),
                    SignInTest.newEmail(),
                    "Оксана Лис",
                    Role.CLERK,
                    Optional.empty()))
        .isInstanceOf(RoleNeedsACouncil.class);
  }

  @Test
  void theAuditTrailKeepsTheInvitationAndNeverItsSecret() {
    String email = SignInTest.newEmail();
    UUID id =
        invite.invite(
            Association.administrator(), email, "Оксана Лис", Role.OBSERVER, Optional.empty());
    String line =
        Association.sql("select what || details::text from audit_entry where subject = ?", id)
            .value()
            .toString();
    assertThat(line).startsWith("person-invited").contains(email).doesNotContain(linkTo(email));
  }

  @Test
  void aNewPasswordByTheLinkFromTheMail() {
    String email = SignInTest.newEmail();
    SignInTest.account(email, Role.OBSERVER, Optional.empty());
    Association.get(AskPasswordReset.class).ask(DOOR, email, "admin");
    String link = linkTo(email);
    Association.get(ResetPassword.class).reset(DOOR, link, "зовсім-новий-пароль");
    assertThat(Association.get(SignIn.class).with(DOOR, email, "зовсім-новий-пароль", "192.0.2.8"))
        .isPresent();
    assertThatThrownBy(
            () -> Association.get(ResetPassword.class).reset(DOOR, link, "ще-один-пароль-3"))
        .isInstanceOf(LinkNoLongerValid.class);
  }

  @Test
  void anUnknownAddressIsToldNothing() {
    String email = SignInTest.newEmail();
    Association.get(AskPasswordReset.class).ask(DOOR, email, "member");
    assertThat(
            Association.sql("select count(*) from outbox_mail where to_address = ?", email).count())
        .isZero();
  }

  static String linkTo(String email) {
    String body =
        Association.sql("select body from outbox_mail where to_address = ?", email)
            .value()
            .toString();
    var link = Pattern.compile("/(?:invitation|password)/(\\S+)").matcher(body);
    assertThat(link.find()).isTrue();
    return link.group(1);
  }
}
