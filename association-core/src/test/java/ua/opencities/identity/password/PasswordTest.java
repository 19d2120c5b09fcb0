package ua.opencities.identity.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordTest {
  @Test
  void isKeptAsArgon2idAtTheCostThatTheHouseAsksFor() {
    String hash = Password.hash("дуже-довгий-пароль");
    assertThat(hash).matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[\\w+/]{22}\\$[\\w+/]{43}");
    assertThat(Password.matches("дуже-довгий-пароль", hash)).isTrue();
    assertThat(Password.matches("Дуже-довгий-пароль", hash)).isFalse();
  }

  @Test
  void isNeverKeptTheSameWayTwice() {
    assertThat(Password.hash("дуже-довгий-пароль"))
        .isNotEqualTo(Password.hash("дуже-довгий-пароль"));
  }
}
