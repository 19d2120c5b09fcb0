package ua.opencities.fee.correction.paper;

import java.time.LocalDate;
import ua.opencities.shared.Text;

/**
 * When and why an account is corrected.
 *
 * @param issuedOn the day of the correction, which the account books
 * @param body who decided, as the paper prints it: «Правління Асоціації»
 * @param actNumber of the act that decided, {@code actDate} its day
 */
public record Grounds(
    LocalDate issuedOn, String reason, String body, String actNumber, LocalDate actDate) {
  public static final int REASON = 1000;
  public static final int BODY = 200;
  public static final int NUMBER = 60;

  public Grounds {
    reason = Text.required("reason", reason, REASON);
    body = Text.required("actBody", body, BODY);
    actNumber = Text.required("actNumber", actNumber, NUMBER);
  }
}
