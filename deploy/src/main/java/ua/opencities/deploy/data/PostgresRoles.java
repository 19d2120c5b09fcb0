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

  /**
   * A database that sorts and searches Ukrainian, open to the three roles alone. Words are ICU's,
   * but pg_trgm asks the C library what a letter is: with the plain C locale a Cyrillic word has no
   * letters and nobody is found.
   */
  public static void create(Statement sql, String name) throws SQLException {
    sql.execute(
        "create database "
            + name
            + " owner association_owner template template0 encoding 'UTF8'"
            + " locale_provider icu icu_locale 'uk' lc_collate 'C' lc_ctype '"
            + letters(sql)
            + "'");
    sql.execute("revoke all on database " + name + " from public");
    sql.execute("grant connect on database " + name + " to association_member, association_admin");
  }

  /** The first UTF-8 locale that this machine has, by the names that systems give it. */
  private static String letters(Statement sql) throws SQLException {
    String known =
        "select collcollate from pg_collation where collprovider = 'c' and collencoding = 6"
            + " and collcollate <> 'C' order by lower(collcollate) not in ('c.utf8', 'c.utf-8'),"
            + " collcollate not like 'uk%', collcollate not like 'en%', collcollate limit 1";
    try (ResultSet answer = sql.executeQuery(known)) {
      return answer.next() ? answer.getString(1) : "C.UTF-8";
    }
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
