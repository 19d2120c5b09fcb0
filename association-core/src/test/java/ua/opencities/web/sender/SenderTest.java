package ua.opencities.web.sender;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenderTest {
  private static final TrustedProxies PROXIES = TrustedProxies.of("127.0.0.1, 10.0.0.0/8 fd00::/8");

  @Test
  void isWhoStandsNextToOurProxies() {
    assertThat(sender("198.51.100.7")).isEqualTo("198.51.100.7");
    assertThat(sender("198.51.100.7", "10.1.2.3")).isEqualTo("198.51.100.7");
    assertThat(sender("2001:db8::1", "fd00::5")).isEqualTo("2001:db8:0:0:0:0:0:1");
  }

  @Test
  void isNotWhomTheClientItselfWroteFurtherLeft() {
    assertThat(sender("127.0.0.1", "203.0.113.9", "198.51.100.7")).isEqualTo("198.51.100.7");
    assertThat(sender("203.0.113.9", "unknown", "10.1.2.3")).isEqualTo("10.1.2.3");
    assertThat(sender("203.0.113.9", "example.org")).isEqualTo("127.0.0.1");
  }

  @Test
  void isTheProxyWhenItTellsOfNobody() {
    assertThat(sender()).isEqualTo("127.0.0.1");
    assertThat(sender("10.9.9.9")).isEqualTo("10.9.9.9");
  }

  @Test
  void hasNoPort() {
    assertThat(sender("198.51.100.7:4711")).isEqualTo("198.51.100.7");
    assertThat(sender("[2001:db8::1]:4711")).isEqualTo("2001:db8:0:0:0:0:0:1");
  }

  @Test
  void nobodyIsTrustedUnlessNamed() {
    var nobody = TrustedProxies.of("");
    assertThat(nobody.have(Network.address("127.0.0.1").get())).isFalse();
    assertThat(PROXIES.have(Network.address("127.0.0.2").get())).isFalse();
    assertThat(PROXIES.have(Network.address("10.255.0.1").get())).isTrue();
    assertThat(PROXIES.have(Network.address("11.0.0.1").get())).isFalse();
    assertThat(PROXIES.have(Network.address("fdab::1").get())).isTrue();
    assertThat(PROXIES.have(Network.address("fe80::1").get())).isFalse();
    assertThat(TrustedProxies.of("0.0.0.0/0").have(Network.address("198.51.100.7").get())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "proxy.example",
        "10.0.0.0/33",
        "10.0.0.0/x",
        "10.0.0/8",
        "1.2.3.4/8/9",
        "fade",
        "300.1.1.1"
      })
  void aNameOrHalfAnAddressIsNobody(String written) {
    assertThat(TrustedProxies.of(written).networks()).isEmpty();
  }

  private static String sender(String... forwardedFor) {
    return Sender.farthest(PROXIES, "127.0.0.1", List.of(forwardedFor));
  }
}
