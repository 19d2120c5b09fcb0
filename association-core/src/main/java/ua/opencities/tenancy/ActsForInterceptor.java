package ua.opencities.tenancy;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Tells the database, inside the transaction, which council asks. Row security then binds JPQL,
 * {@code find} and native SQL alike, and nothing stays on the pooled connection.
 */
@Interceptor
@ActsFor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 201)
class ActsForInterceptor {
  private static final String TOLD = "ua.opencities.acts-for";
  private static final String TELLS_THE_DATABASE = "select set_config('app.council', ?, true)";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  @AroundInvoke
  Object bind(InvocationContext call) throws Exception {
    Object[] given = call.getParameters();
    if (given.length == 0 || !(given[0] instanceof Actor actor))
      throw new IllegalStateException("no actor: " + call.getMethod());
    String council = actor.council().map(CouncilId::toString).orElse("");
    // the entity manager is the transaction's own: what it was told holds as long as it lives
    if (!council.equals(database.getProperties().get(TOLD))) {
      tell(council);
      database.setProperty(TOLD, council);
    }
    return call.proceed();
  }

  /** Plain JDBC on the transaction's connection: this statement goes before every transaction. */
  private void tell(String council) throws SQLException {
    try (PreparedStatement told =
        database.unwrap(Connection.class).prepareStatement(TELLS_THE_DATABASE)) {
      told.setString(1, council);
      told.execute();
    }
  }
}
