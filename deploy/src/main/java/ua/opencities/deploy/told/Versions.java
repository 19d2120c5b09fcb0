package ua.opencities.deploy.told;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What this build is made of; written by Maven. */
public final class Versions {
  private static final Properties KNOWN = read();

  public static final String PRODUCT = KNOWN.getProperty("product");
  public static final String PAYARA = KNOWN.getProperty("payara");
  public static final String POSTGRES = KNOWN.getProperty("postgres");

  private Versions() {}

  private static Properties read() {
    try (InputStream in = Versions.class.getResourceAsStream("/versions.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
