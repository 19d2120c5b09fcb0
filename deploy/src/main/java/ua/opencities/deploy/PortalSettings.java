package ua.opencities.deploy;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import ua.opencities.deploy.data.DataFolder;
import ua.opencities.deploy.data.Database;

/**
 * What the portals read by MicroProfile Config besides the environment; the table is in {@code
 * deploy/README.md}.
 */
final class PortalSettings {
  /** The demonstration's dates are fixed, so its today stands still too. */
  private static final String DEMONSTRATION_DAY = "2026-11-23";

  private PortalSettings() {}

  static Map<String, String> of(
      DataFolder folder, Database database, String host, int port, boolean demo) {
    Map<String, String> settings = new TreeMap<>();
    settings.put("OPENCITIES_DB_URL", database.url());
    settings.put("OPENCITIES_DB_MEMBER_USER", database.member().user());
    settings.put("OPENCITIES_DB_MEMBER_PASSWORD", database.member().password());
    settings.put("OPENCITIES_DB_ADMIN_USER", database.admin().user());
    settings.put("OPENCITIES_DB_ADMIN_PASSWORD", database.admin().password());
    settings.put("OPENCITIES_OPERATOR_KEY", folder.newSecret("operator-key"));
    settings.put("OPENCITIES_DEMO", String.valueOf(demo));
    // system properties win over the environment, so what may be set there is set only if it is not
    unlessNamed(settings, "OPENCITIES_SECRET", () -> folder.secret("portal-secret"));
    unlessNamed(settings, "OPENCITIES_PUBLIC_URL", () -> address(host, port));
    if (demo) {
      unlessNamed(settings, "OPENCITIES_TODAY", () -> DEMONSTRATION_DAY);
    }
    return settings;
  }

  static String address(String host, int port) {
    boolean everywhere = host.equals("127.0.0.1") || host.equals("0.0.0.0");
    return "http://" + (everywhere ? "localhost" : host) + ":" + port;
  }

  private static void unlessNamed(
      Map<String, String> settings, String name, Supplier<String> value) {
    String named = System.getenv(name);
    if (named == null || named.isBlank()) {
      settings.put(name, value.get());
    }
  }
}
