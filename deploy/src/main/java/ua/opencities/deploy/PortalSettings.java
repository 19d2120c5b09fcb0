package ua.opencities.deploy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ua.opencities.deploy.data.DataFolder;
import ua.opencities.deploy.data.Database;

/** What the portals read by MicroProfile Config; the table is in {@code deploy/README.md}. */
final class PortalSettings {
  /** Taken from the environment as they are. */
  private static final List<String> PASSED_ON =
      List.of(
          "OPENCITIES_PUBLIC_URL",
          "OPENCITIES_ADMIN_PUBLIC_URL",
          "OPENCITIES_TRUSTED_PROXIES",
          "OPENCITIES_TODAY",
          "OPENCITIES_SMTP_HOST",
          "OPENCITIES_SMTP_PORT",
          "OPENCITIES_SMTP_USER",
          "OPENCITIES_SMTP_PASSWORD",
          "OPENCITIES_SMTP_FROM",
          "OPENCITIES_SMTP_STARTTLS");

  /** The demonstration's dates are fixed, so its today stands still too. */
  private static final String DEMONSTRATION_DAY = "2026-11-23";

  private PortalSettings() {}

  static Map<String, String> of(
      DataFolder folder, Database database, String host, int port, boolean demo) {
    Map<String, String> settings = new TreeMap<>();
    String publicHost = host.equals("127.0.0.1") || host.equals("0.0.0.0") ? "localhost" : host;
    settings.put("OPENCITIES_PUBLIC_URL", "http://" + publicHost + ":" + port);
    if (demo) {
      settings.put("OPENCITIES_TODAY", DEMONSTRATION_DAY);
    }
    for (String name : PASSED_ON) {
      String value = System.getenv(name);
      if (value != null && !value.isBlank()) {
        settings.put(name, value);
      }
    }
    settings.put("OPENCITIES_DB_URL", database.url());
    settings.put("OPENCITIES_DB_MEMBER_USER", database.member().user());
    settings.put("OPENCITIES_DB_MEMBER_PASSWORD", database.member().password());
    settings.put("OPENCITIES_DB_ADMIN_USER", database.admin().user());
    settings.put("OPENCITIES_DB_ADMIN_PASSWORD", database.admin().password());
    settings.put("OPENCITIES_SECRET", folder.secret("portal-secret"));
    settings.put("OPENCITIES_OPERATOR_KEY", folder.newSecret("operator-key"));
    settings.put("OPENCITIES_DEMO", String.valueOf(demo));
    return settings;
  }
}
