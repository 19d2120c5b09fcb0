package ua.opencities.council.code;

import java.util.Optional;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.Text;

/** A code must have its number of digits. */
public class CodeDigits extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  private CodeDigits(String field, int fewest, int most) {
    super("council.code-digits", fewest, most);
    this.field = field;
  }

  /** The old code of a place, 10 digits. */
  public static Optional<String> koatuu(Optional<String> typed) {
    return optional("koatuu", typed, 10, 10);
  }

  /** 10 digits as decisions print it, or 11. */
  public static Optional<String> budgetCode(Optional<String> typed) {
    return optional("budgetCode", typed, 10, 11);
  }

  private static Optional<String> optional(
      String field, Optional<String> typed, int fewest, int most) {
    var digits = Text.optional(field, typed.orElse(null), 40).map(t -> t.replaceAll("\\s", ""));
    if (digits.isPresent() && !digits.get().matches("\\d{" + fewest + "," + most + "}"))
      throw new CodeDigits(field, fewest, most);
    return digits;
  }

  @Override
  public String field() {
    return field;
  }
}
