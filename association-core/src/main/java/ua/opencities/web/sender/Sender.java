package ua.opencities.web.sender;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.opencities.shared.PublicAddress;

/**
 * The only place that reads {@code X-Forwarded-…}: who is written there is believed only when a
 * trusted proxy has written it, since anybody may send such headers.
 */
public final class Sender {
  private static final String FOR = "X-Forwarded-For";
  private static final String PROTO = "X-Forwarded-Proto";
  private static final List<String> SENT_ON =
      List.of(FOR, PROTO, "X-Forwarded-Host", "X-Real-IP", "Forwarded", "Via");

  private final HttpServletRequest request;
  private final String address;
  private final boolean trusted;

  private Sender(HttpServletRequest request, TrustedProxies proxies) {
    this.request = request;
    String peer = request.getRemoteAddr();
    this.trusted = Network.address(peer).filter(proxies::have).isPresent();
    this.address = trusted ? farthest(proxies, peer, all(FOR)) : peer;
  }

  public static Sender of(HttpServletRequest request) {
    return new Sender(request, TrustedProxies.named());
  }

  /** The network address that is counted when somebody tries too often. */
  public String address() {
    return address;
  }

  /**
   * @param portal whose public address may say so too
   */
  public boolean overHttps(String portal) {
    List<String> told = all(PROTO);
    return request.isSecure()
        || PublicAddress.isHttps(portal)
        || trusted && !told.isEmpty() && "https".equalsIgnoreCase(told.get(told.size() - 1));
  }

  /** From a program of this very machine: not what somebody else's proxy sent on. */
  public boolean onThisMachine() {
    return Network.address(request.getRemoteAddr())
            .filter(InetAddress::isLoopbackAddress)
            .isPresent()
        && SENT_ON.stream().allMatch(header -> request.getHeader(header) == null);
  }

  /**
   * From the right, as each proxy adds whom it heard: the first that is no proxy of ours. What
   * stands further left is that one's own say.
   */
  static String farthest(TrustedProxies proxies, String peer, List<String> forwardedFor) {
    String known = peer;
    for (int i = forwardedFor.size() - 1; i >= 0; i--) {
      Optional<InetAddress> next = Network.address(withoutPort(forwardedFor.get(i)));
      if (next.isEmpty()) return known;
      known = next.get().getHostAddress();
      if (!proxies.have(next.get())) return known;
    }
    return known;
  }

  /** Some proxies write {@code 192.0.2.1:4711} and {@code [2001:db8::1]:4711}. */
  private static String withoutPort(String written) {
    if (written.startsWith("[")) return written.replaceFirst("^\\[([^]]*)](:[0-9]+)?$", "$1");
    return written.replaceFirst("^([0-9.]+):[0-9]+$", "$1");
  }

  private List<String> all(String header) {
    return Collections.list(request.getHeaders(header)).stream()
        .flatMap(line -> Stream.of(line.split(",")))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }
}
