package ua.opencities.support;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts PostgreSQL before the container that needs it. Registered ahead of Arquillian's extension,
 * whose {@code arquillian.xml} reads {@code portal.database}.
 */
public final class PortalDatabase implements BeforeAllCallback {
  private static Database database;

  @Override
  public void beforeAll(ExtensionContext context) {
    current();
  }

  public static synchronized Database current() {
    if (database == null) {
      database = Database.start();
      // the options of the server's command line are split at blanks, and & needs no quoting there
      System.setProperty("portal.database", database.url());
    }
    return database;
  }
}
