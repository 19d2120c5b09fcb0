package ua.opencities.deploy.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import ua.opencities.deploy.data.Database.Login;
import ua.opencities.deploy.told.Exit;
import ua.opencities.deploy.told.Refused;

/** The same roles and database that {@code roles.sql} makes on an external PostgreSQL. */
public final class PostgresRoles {
  private PostgresRoles() {}

  static void ensure(String url, Login superuser, Database database) {
    try (Connection connection = Database.connect(url, superuser);
        Statement sql = connection.createStatement()) {
      for (Login login : new Login[] {database.owner(), database.member(), database.admin()}) {
        String verb = known(connection, "pg_roles", "rolname", login.user()) ? "alter" : "create";
        // the password is made by us of hexadecimal digits
        sql.execute(
            verb
                + " role "
                + login.user()
                + " login nosuperuser nobypassrls password '"
                + login.password()
                + "'");
      }
      if (!known(connection, "pg_database", "datname", EmbeddedPostgres.NAME)) {
        create(sql, EmbeddedPostgres.NAME);
      }
    } catch (SQLException e) {
      throw new Refused(Exit.DATABASE, "database.unreachable", url, superuser, e.getMessage());
    }
  }

  /** A database that sorts and searches Ukrainian, open to the three roles alone. */
  public static void create(Statement sql, String name) throws SQLException {
    sql.execute(
        "create database "
            + name
            + " owner association_owner template template0 encoding 'UTF8' locale_provider icu icu_locale 'uk' locale 'C'");
    sql.execute("revoke all on database " + name + " from public");
    sql.execute("grant connect on database " + name + " to association_member, association_admin");
  }

  private static boolean known(Connection connection, String catalogue, String column, String name)
      throws SQLException {
    try (PreparedStatement question =
        connection.prepareStatement("select 1 from " + catalogue + " where " + column + " = ?")) {
      question.setString(1, name);
      try (ResultSet answer = question.executeQuery()) {
        return answer.next();
      }
    }
  }
}
