package ua.opencities.deploy.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;
import ua.opencities.deploy.data.DataFolder;

/** The log goes to files of the data folder, ten of 5 MB; the console sees warnings only. */
public final class ServerLog {
  private ServerLog() {}

  public static void into(DataFolder folder) {
    String properties;
    try (InputStream in = ServerLog.class.getResourceAsStream("/logging.properties")) {
      String logs = folder.inside("logs").toString().replace("%", "%%").replace("\\", "/");
      properties = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("{logs}", logs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    folder.writeForOwner("logging.properties", properties);
    System.setProperty("java.util.logging.config.file", properties(folder).toString());
    // POI logs by Log4j, which complains on the console that nobody listens
    System.setProperty("log4j2.StatusLogger.level", "OFF");
    try (InputStream in = Files.newInputStream(properties(folder))) {
      LogManager.getLogManager().readConfiguration(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path properties(DataFolder folder) {
    return folder.inside("logging.properties");
  }
}
