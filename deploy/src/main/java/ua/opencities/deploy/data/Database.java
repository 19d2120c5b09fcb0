package ua.opencities.deploy.data;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Where the data are, and the three names by which one may come in. */
public record Database(String url, Login owner, Login member, Login admin) {

  public record Login(String user, String password) {
    @Override
    public String toString() {
      return user;
    }
  }

  public Connection asOwner() throws SQLException {
    Connection connection = connect(url, owner);
    try {
      ActAsOwner.on(connection);
    } catch (SQLException refused) {
      connection.close();
      throw refused;
    }
    return connection;
  }

  static Connection connect(String url, Login login) throws SQLException {
    Properties how = new Properties();
    how.setProperty("user", login.user());
    how.setProperty("password", login.password());
    how.setProperty("connectTimeout", "5");
    how.setProperty("loginTimeout", "10"); // one that is stopped takes the call and says nothing
    how.setProperty("ApplicationName", "opencities-launcher");
    return DriverManager.getConnection(url, how);
  }
}
