package ua.opencities.web.sender;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ua.opencities.shared.Setting;

/**
 * Whose word about a request is taken: {@code OPENCITIES_TRUSTED_PROXY}, addresses and blocks with
 * commas between. What is no address is nobody's: the launcher refuses it at the start.
 */
record TrustedProxies(List<Network> networks) {
  static TrustedProxies named() {
    return of(Setting.of("OPENCITIES_TRUSTED_PROXY").orElse(""));
  }

  static TrustedProxies of(String written) {
    return new TrustedProxies(
        Arrays.stream(written.split("[,\\s]+"))
            .map(Network::of)
            .flatMap(Optional::stream)
            .toList());
  }

  boolean have(InetAddress address) {
    return networks.stream().anyMatch(network -> network.holds(address));
  }
}
