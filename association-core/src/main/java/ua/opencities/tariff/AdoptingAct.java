package ua.opencities.tariff;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.membership.DecidingBody;
import ua.opencities.shared.Text;

/**
 * Who adopted a tariff and by which paper; the number in any style. The body is kept in the words
 * that papers print, so that what was kept before bodies were chosen from a list says the same.
 */
public record AdoptingAct(String body, String number, LocalDate date) {
  public static final int NUMBER = 50;

  public AdoptingAct {
    body = Text.required("actBody", body, 200);
    number = Text.required("actNumber", number, NUMBER);
  }

  public static AdoptingAct of(DecidingBody body, String number, LocalDate date) {
    return new AdoptingAct(words(body), number, date);
  }

  /** Empty for a body that was typed in other words. */
  public Optional<DecidingBody> decidingBody() {
    return Arrays.stream(DecidingBody.values()).filter(it -> words(it).equals(body)).findFirst();
  }

  private static String words(DecidingBody body) {
    return Texts.of(Language.UK).label(body);
  }
}
