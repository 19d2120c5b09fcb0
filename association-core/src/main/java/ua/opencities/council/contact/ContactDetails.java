package ua.opencities.council.contact;

import java.util.Optional;
import ua.opencities.shared.Text;
import ua.opencities.shared.reach.Email;
import ua.opencities.shared.reach.Phone;

/**
 * One way into a council.
 *
 * @param name who answers: a person, or an office («Відділ бухгалтерії»)
 */
public record ContactDetails(
    ContactFunction function, String name, Optional<Email> email, Optional<Phone> phone) {
  public static final int NAME = 150;

  /**
   * @throws ContactRefused when there is neither an address nor a number
   */
  public ContactDetails {
    name = Text.required("name", name, NAME).replaceAll("\\s+", " ");
    if (email.isEmpty() && phone.isEmpty()) throw ContactRefused.unreachable();
  }
}
