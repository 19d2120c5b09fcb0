package ua.opencities.deploy;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.opencities.deploy.told.Refused;

class TrustedProxyTest {
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "127.0.0.1", "127.0.0.1,10.0.0.0/8", "::1, fd00::/8 192.0.2.1"})
  void takesAddressesAndBlocks(String written) {
    assertThatCode(() -> check(written)).doesNotThrowAnyException();
  }

  @Test
  void takesThatNothingIsSaid() {
    assertThatCode(() -> TrustedProxy.refuseUnlessAddresses(Map.of())).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nginx", "127.0.0.1;10.0.0.1", "10.0.0.0/33", "10.0.0", "300.0.0.1", "*"})
  void refusesAllElseByName(String written) {
    assertThatThrownBy(() -> check(written))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(written);
  }

  private static void check(String written) {
    TrustedProxy.refuseUnlessAddresses(Map.of("OPENCITIES_TRUSTED_PROXY", written));
  }
}
