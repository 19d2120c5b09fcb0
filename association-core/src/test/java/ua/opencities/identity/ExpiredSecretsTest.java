package ua.opencities.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.identity.invitation.AcceptInvitation;
import ua.opencities.identity.invitation.InvitePerson;
import ua.opencities.identity.reset.AskPasswordReset;
import ua.opencities.identity.reset.ResetPassword;
import ua.opencities.identity.token.BearerOf;
import ua.opencities.identity.token.MakeTokenFor;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.Operator;
import ua.opencities.tenancy.Role;
import ua.opencities.tenancy.UserId;

/** Each works, and after its hour it does not. */
class ExpiredSecretsTest {
  private static final Actor DOOR = Operator.atTheDoor("test");
  private final String email = SignInTest.newEmail();

  @Test
  void aTokenIsGoodForAsLongAsItWasMade() {
    UserId user = SignInTest.account(email, Role.OBSERVER, Optional.empty());
    String secret =
        Association.get(MakeTokenFor.class)
            .make(Operator.because("test"), email, Duration.ofHours(1))
            .text();
    var bearer = Association.get(BearerOf.class);
    assertThat(bearer.token(DOOR, secret)).isPresent();
    assertThat(
            Association.sql(
                    "select extract(epoch from expires_at - now()) > 3500 from api_token"
                        + " where account_id = ?",
                    user.value())
                .value())
        .isEqualTo(true);

    age("api_token", "account_id", user);

    assertThat(bearer.token(DOOR, secret)).isEmpty();
  }

  @Test
  void anInvitationEndsWithItsDays() {
    Association.get(InvitePerson.class)
        .invite(Association.administrator(), email, "Оксана Лис", Role.OBSERVER, Optional.empty());
    String link = InvitationTest.linkTo(email);
    var accept = Association.get(AcceptInvitation.class);
    assertThat(accept.look(DOOR, link).email()).isEqualTo(email);

    Association.sql("update invitation set expires_at = now() where email = ?", email).run();

    assertThatThrownBy(() -> accept.look(DOOR, link)).isInstanceOf(LinkNoLongerValid.class);
    assertThatThrownBy(() -> accept.accept(DOOR, link, "", "", "новий-пароль-2026"))
        .isInstanceOf(LinkNoLongerValid.class);
    assertThat(Association.sql("select count(*) from account where email = ?", email).count())
        .isZero();
  }

  @Test
  void aLinkToANewPasswordEndsWithItsHour() {
    UserId user = SignInTest.account(email, Role.OBSERVER, Optional.empty());
    Association.get(AskPasswordReset.class).ask(DOOR, email, "admin");
    String link = InvitationTest.linkTo(email);

    age("password_reset", "account_id", user);

    var reset = Association.get(ResetPassword.class);
    assertThatThrownBy(() -> reset.reset(DOOR, link, "зовсім-новий-пароль"))
        .isInstanceOf(LinkNoLongerValid.class);
    assertThat(Association.get(SignIn.class).with(DOOR, email, "зовсім-новий-пароль", "192.0.2.15"))
        .isEmpty();
  }

  private static void age(String table, String column, UserId user) {
    Association.sql(
            "update " + table + " set expires_at = now() where " + column + " = ?", user.value())
        .run();
  }
}
