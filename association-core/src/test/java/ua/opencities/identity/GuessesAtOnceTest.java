package ua.opencities.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Operator;
import ua.opencities.tenancy.Role;

class GuessesAtOnceTest {
  private final SignIn signIn = Association.get(SignIn.class);

  @Test
  void noMoreAreHeardThanOfGuessesSentOneAfterAnother() throws Exception {
    String email = SignInTest.newEmail();
    SignInTest.account(email, Role.OBSERVER, Optional.empty());
    Callable<Boolean> guess =
        () -> {
          try {
            return signIn.with(Operator.atTheDoor("test"), email, "wrong", "192.0.2.4").isEmpty();
          } catch (TooManyAttempts refused) {
            return false;
          }
        };
    var pool = Executors.newFixedThreadPool(6);
    int heard = 0;
    try {
      for (var each : pool.invokeAll(Collections.nCopies(SignIn.FAILURES * 2, guess)))
        if (each.get()) heard++;
    } finally {
      pool.shutdown();
    }
    assertThat(heard).isEqualTo(SignIn.FAILURES);
  }
}
