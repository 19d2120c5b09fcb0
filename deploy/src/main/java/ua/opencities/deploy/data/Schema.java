package ua.opencities.deploy.data;

import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import ua.opencities.deploy.told.Exit;
import ua.opencities.deploy.told.Refused;

/** The tables and their history, moved forward by the owner and by nobody else. */
public final class Schema {
  private final Flyway flyway;

  private Schema(Database database, MigrationVersion target, String... locations) {
    flyway =
        Flyway.configure(Schema.class.getClassLoader())
            .dataSource(database.url(), database.owner().user(), database.owner().password())
            .callbacks(new ActAsOwner())
            .locations(locations)
            .target(target)
            .connectRetries(3)
            .validateMigrationNaming(true)
            .cleanDisabled(true)
            .load();
  }

  public static Schema newest(Database database) {
    return new Schema(database, MigrationVersion.LATEST, "classpath:db/migration");
  }

  public static Schema at(Database database, String version) {
    return new Schema(database, MigrationVersion.fromVersion(version), "classpath:db/migration");
  }

  /** How many steps were taken. */
  public int migrate() {
    try {
      return flyway.migrate().migrationsExecuted;
    } catch (FlywayException e) {
      throw new Refused(Exit.DATABASE, "database.migration-failed", e.getMessage());
    }
  }

  public List<String> applied() {
    return Arrays.stream(flyway.info().applied()).map(Schema::line).toList();
  }

  private static String line(MigrationInfo step) {
    return step.getVersion() + " " + step.getChecksum() + " " + step.getDescription();
  }
}
