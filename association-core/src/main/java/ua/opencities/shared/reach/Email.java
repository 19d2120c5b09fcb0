package ua.opencities.shared.reach;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import ua.opencities.shared.Text;

/** An address of electronic mail, lower case, without a display name. */
public record Email(String address) {
  /**
   * @throws EmailNotUnderstood when it is no address
   */
  public static Email typed(String typed) {
    String text = Text.required("email", typed, 200).toLowerCase(Locale.ROOT);
    try {
      var parsed = new InternetAddress(text, true);
      if (parsed.getAddress().equals(text) && text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+"))
        return new Email(text);
    } catch (AddressException unreadable) {
      // said below
    }
    throw new EmailNotUnderstood();
  }
}
