package ua.opencities.shared;

/** What was typed into a field cannot be taken: empty where needed, too long, or not a text. */
public class TextNotAccepted extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  private TextNotAccepted(String code, String field, Object... arguments) {
    super(code, arguments);
    this.field = field;
  }

  public static TextNotAccepted missing(String field) {
    return new TextNotAccepted("shared.text-missing", field);
  }

  public static TextNotAccepted tooLong(String field, int most) {
    return new TextNotAccepted("shared.text-too-long", field, most);
  }

  /** Amounts are in hryvnias; to take another currency for them would change the sum. */
  public static TextNotAccepted anotherCurrency(String field) {
    return new TextNotAccepted("shared.another-currency", field);
  }

  /** A program sent what is not asked for; to drop it silently would be to lose it. */
  public static TextNotAccepted noSuchField(String field) {
    return new TextNotAccepted("shared.no-such-field", field, field);
  }

  /** It was read with the rest and may be sent back with it, as it is. */
  public static TextNotAccepted notChangedHere(String field) {
    return new TextNotAccepted("shared.not-changed-here", field, field);
  }

  @Override
  public String field() {
    return field;
  }
}
