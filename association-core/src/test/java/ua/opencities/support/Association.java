package ua.opencities.support;

import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.util.TypeLiteral;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.weld.environment.se.Weld;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.tenancy.UserId;

/**
 * The association without a server, booted once for all tests: real PostgreSQL with its migrations
 * and row security, real use cases with their interceptors. An actor with a council, or at the
 * door, works on a connection of the member portal's role, one without on the admin portal's.
 */
public final class Association {
  static final Database DATABASE = Database.start();
  private static final SeContainer ROOMS = open();

  private Association() {}

  private static SeContainer open() {
    var weld =
        new Weld().containerId("association").property("org.jboss.weld.se.shutdownHook", false);
    weld.addServices(new Persistence(DATABASE));
    weld.addExtension(new WithoutWeb());
    return weld.initialize();
  }

  /** The real use case, with its transaction and its row security. */
  public static <T> T get(Class<T> useCase) {
    return ROOMS.select(useCase).get();
  }

  public static <T> T get(TypeLiteral<T> type) {
    return ROOMS.select(type).get();
  }

  public static Actor clerkOf(CouncilId council) {
    return councilPerson(council, Role.CLERK);
  }

  public static Actor readerOf(CouncilId council) {
    return councilPerson(council, Role.READER);
  }

  public static Actor administrator() {
    var user = UserId.next();
    return new Actor(
        Optional.of(user),
        "user:" + user,
        "Адміністраторка",
        Set.of(Role.ADMINISTRATOR, Role.FEE_OFFICER, Role.OBSERVER),
        Optional.empty());
  }

  private static Actor councilPerson(CouncilId council, Role role) {
    var user = UserId.next();
    return new Actor(
        Optional.of(user), "user:" + user, "Посадова особа", Set.of(role), Optional.of(council));
  }

  /** Asks or tells PostgreSQL as its superuser, past row security: to arrange and to check. */
  public static Sql sql(String statement, Object... arguments) {
    return DATABASE.sql(statement, arguments);
  }

  /**
   * Use cases of councils run on so few connections that each is used for every council in turn.
   */
  public static void onFewConnections(int most, Runnable work) {
    var pool = DATABASE.pool("association_member", most);
    try {
      Persistence.whileMembersShare(pool, work);
    } finally {
      pool.close();
    }
  }

  /** A council of its own for a test, with a made-up but well-formed code. */
  public static CouncilId newCouncil(String name) {
    return NewCouncil.in(DATABASE, name);
  }

  /** As a figure is that came with a list taken back. */
  public static void withdrawFigure(CouncilId council, int inhabitants) {
    sql(
            "update population_figure set withdrawn_at = now(), withdrawn_by = 'test'"
                + " where council_id = ? and inhabitants = ?",
            council.value(),
            inhabitants)
        .run();
  }

  public static UUID anyId() {
    return UUID.randomUUID();
  }
}
