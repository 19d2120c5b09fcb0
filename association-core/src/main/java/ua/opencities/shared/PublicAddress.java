package ua.opencities.shared;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * The address people reach a portal at, for links in mail: {@code OPENCITIES_MEMBER_PUBLIC_URL},
 * {@code OPENCITIES_ADMIN_PUBLIC_URL}, else {@code OPENCITIES_PUBLIC_URL} with the portal's path.
 */
public final class PublicAddress {
  private PublicAddress() {}

  /**
   * @param portal {@code member} or {@code admin}; the answer has no slash at its end
   */
  public static String of(String portal) {
    return Setting.of("OPENCITIES_" + portal.toUpperCase(Locale.ROOT) + "_PUBLIC_URL")
        .orElseGet(
            () ->
                Setting.of("OPENCITIES_PUBLIC_URL").orElse("http://localhost:8080")
                    + (portal.equals("admin") ? "/admin" : ""))
        .replaceFirst("/+$", "");
  }

  public static boolean isHttps(String portal) {
    return of(portal).startsWith("https://");
  }

  /** Host and port by which browsers may name us, behind a proxy. */
  public static Optional<String> host() {
    return Setting.of("OPENCITIES_PUBLIC_URL").map(u -> URI.create(u).getAuthority());
  }
}
