package ua.opencities.notification.mailbox;

import java.util.Locale;
import java.util.Optional;
import ua.opencities.shared.Setting;

/**
 * The mailbox as {@code OPENCITIES_IMAP_…} says; without a host none is read.
 *
 * @param minutes between one reading and the next
 */
public record MailboxSettings(
    String host, int port, String user, String folder, Tls tls, int minutes) {
  /** How the connection is kept secret. */
  public enum Tls {
    TLS,
    STARTTLS,
    NONE
  }

  /**
   * @throws SettingNotUnderstood when one of them is no number, or no way of TLS
   */
  static Optional<MailboxSettings> set() {
    return Setting.of("OPENCITIES_IMAP_HOST").map(MailboxSettings::of);
  }

  private static MailboxSettings of(String host) {
    Tls tls = tls(Setting.of("OPENCITIES_IMAP_TLS").orElse("tls"));
    return new MailboxSettings(
        host,
        number("OPENCITIES_IMAP_PORT", tls == Tls.TLS ? 993 : 143, 65_535),
        Setting.of("OPENCITIES_IMAP_USER").orElse(""),
        Setting.of("OPENCITIES_IMAP_FOLDER").orElse("INBOX"),
        tls,
        number("OPENCITIES_IMAP_MINUTES", 5, 1440));
  }

  private static Tls tls(String word) {
    try {
      return Tls.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new SettingNotUnderstood("OPENCITIES_IMAP_TLS=" + word, unknown);
    }
  }

  private static int number(String name, int otherwise, int most) {
    try {
      int number = Setting.number(name, otherwise);
      if (number >= 1 && number <= most) return number;
    } catch (NumberFormatException none) {
      // told below
    }
    throw new SettingNotUnderstood(name + "=" + Setting.of(name).orElse(""), null);
  }

  /** Asked anew at each connection and kept nowhere. */
  String password() {
    return Setting.of("OPENCITIES_IMAP_PASSWORD").orElse("");
  }

  /** Another one is read from its beginning. */
  String source() {
    return user + "@" + host + ":" + port + "/" + folder;
  }

  static class SettingNotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1;

    SettingNotUnderstood(String setting, Throwable cause) {
      super(setting, cause);
    }
  }
}
