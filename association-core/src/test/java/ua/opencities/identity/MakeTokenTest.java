package ua.opencities.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.identity.token.MakeToken;
import ua.opencities.identity.token.TokenMadeAlready;
import ua.opencities.identity.token.TokenView;
import ua.opencities.identity.token.Tokens;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.Role;
import ua.opencities.tenancy.UserId;

class MakeTokenTest {
  private static final Duration A_DAY = Duration.ofDays(1);
  private final MakeToken makeToken = Association.get(MakeToken.class);
  private final Tokens tokens = Association.get(Tokens.class);

  @Test
  void theSameFormSentAgainMakesNoSecondToken() {
    UserId user = SignInTest.account(SignInTest.newEmail(), Role.OBSERVER, Optional.empty());
    var person =
        new Actor(
            Optional.of(user), "user:" + user, "Токенова", Set.of(Role.OBSERVER), Optional.empty());
    UUID form = UUID.randomUUID();
    makeToken.make(person, form, "бухгалтерія", false, A_DAY);
    assertThatThrownBy(() -> makeToken.make(person, form, "бухгалтерія", false, A_DAY))
        .isInstanceOf(TokenMadeAlready.class);
    assertThat(tokens.own(person)).extracting(TokenView::label).containsExactly("бухгалтерія");
    makeToken.make(person, UUID.randomUUID(), "бухгалтерія", false, A_DAY);
    assertThat(tokens.own(person)).hasSize(2);
  }
}
