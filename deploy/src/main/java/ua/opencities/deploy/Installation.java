package ua.opencities.deploy;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the program lies: the folder of open-cities.jar with {@code lib/} and {@code apps/}. */
final class Installation {
  private Installation() {}

  static Path home() {
    String told = System.getProperty("opencities.home");
    if (told != null) {
      return Path.of(told);
    }
    try {
      return Path.of(Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
