package ua.opencities.deploy.told;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The launcher's words, {@code i18n/launcher_{uk,en}.properties}: Ukrainian first, then English.
 */
public final class Sentences {
  private static final ResourceBundle UK = bundle("uk");
  private static final ResourceBundle EN = bundle("en");

  private Sentences() {}

  public static String ukrainian(String key, Object... arguments) {
    return say(UK, key, arguments);
  }

  public static String english(String key, Object... arguments) {
    return say(EN, key, arguments);
  }

  public static String both(String key, Object... arguments) {
    return ukrainian(key, arguments) + System.lineSeparator() + english(key, arguments);
  }

  private static String say(ResourceBundle words, String key, Object... arguments) {
    // as strings: a port is not a quantity, 8080 must not become 8 080
    Object[] plain = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      plain[i] = String.valueOf(arguments[i]);
    }
    return new MessageFormat(words.getString(key), Locale.ROOT).format(plain);
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        "i18n.launcher",
        Locale.forLanguageTag(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
