package ua.opencities.web;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import ua.opencities.shared.Setting;

/** The address people reach a portal at, for links in mail: {@code OPENCITIES_PUBLIC_URL}. */
final class PublicAddress {
  private PublicAddress() {}

  /** Of one portal, without a slash at the end; {@code OPENCITIES_ADMIN_PUBLIC_URL} goes first. */
  static String of(String portal, String contextPath) {
    return Setting.of("OPENCITIES_" + portal.toUpperCase(Locale.ROOT) + "_PUBLIC_URL")
        .orElseGet(
            () -> Setting.of("OPENCITIES_PUBLIC_URL").orElse("http://localhost:8080") + contextPath)
        .replaceFirst("/+$", "");
  }

  static Optional<String> host() {
    return Setting.of("OPENCITIES_PUBLIC_URL").map(u -> URI.create(u).getAuthority());
  }
}
