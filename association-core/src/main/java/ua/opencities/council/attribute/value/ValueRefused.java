package ua.opencities.council.attribute.value;

import java.util.UUID;
import ua.opencities.shared.RuleBroken;

/** What was typed is no value of the attribute's kind. */
public class ValueRefused extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  private ValueRefused(String code, UUID attribute, Object... arguments) {
    super(code, arguments);
    this.field = TypedValue.field(attribute);
  }

  static ValueRefused notOfTheKind(String code, UUID attribute, String typed) {
    return new ValueRefused(code, attribute, typed.length() > 60 ? typed.substring(0, 60) : typed);
  }

  static ValueRefused missing(UUID attribute) {
    return new ValueRefused("attribute.value-missing", attribute);
  }

  @Override
  public String field() {
    return field;
  }
}
