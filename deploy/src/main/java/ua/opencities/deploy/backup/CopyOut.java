package ua.opencities.deploy.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.postgresql.PGConnection;

/** One table's rows as bytes, counted and hashed on the way. */
final class CopyOut {
  private CopyOut() {}

  static Manifest.Content of(Connection connection, TableShape table, OutputStream into)
      throws SQLException, IOException {
    DigestOutputStream hashed = new DigestOutputStream(into, sha256());
    long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut(), hashed);
    String hash = HexFormat.of().formatHex(hashed.getMessageDigest().digest());
    return new Manifest.Content(rows, hash);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
