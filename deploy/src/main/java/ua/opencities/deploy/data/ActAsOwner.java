package ua.opencities.deploy.data;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Whoever signs in, tables belong to the role, so that the next one who does may change them. */
final class ActAsOwner extends BaseCallback {

  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.AFTER_CONNECT;
  }

  @Override
  public void handle(Event event, Context context) {
    try {
      on(context.getConnection());
    } catch (SQLException refused) {
      throw new FlywayException(refused);
    }
  }

  static void on(Connection connection) throws SQLException {
    try (var told = connection.createStatement()) {
      told.execute("set role association_owner");
    }
  }
}
