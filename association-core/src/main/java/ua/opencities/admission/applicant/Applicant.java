package ua.opencities.admission.applicant;

import java.util.Optional;
import ua.opencities.shared.Text;
import ua.opencities.shared.reach.Email;
import ua.opencities.shared.reach.Phone;

/** Who applies for a council, as they name themselves. */
public record Applicant(String name, String post, String email, Optional<String> phone) {
  public static final int NAME = 120;
  public static final int POST = 120;
  public static final int PHONE = Phone.MOST;

  public Applicant {
    name = Text.required("name", name, NAME).replaceAll("\\s+", " ");
    // it opens a letter to whatever address was typed: no sentence and no link may stand there
    if (!name.matches("[\\p{L}\\p{M}'’ʼ. -]+")) throw new NameNotUnderstood();
    post = Text.required("post", post, POST).replaceAll("\\s+", " ");
    email = Email.typed(email).address();
    phone = phone.flatMap(Phone::typed).map(Phone::number);
  }
}
