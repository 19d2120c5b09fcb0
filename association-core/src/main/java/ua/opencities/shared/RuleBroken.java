package ua.opencities.shared;

import java.util.List;

/**
 * A rule of the field that an action would break. The code is the key of the sentence in the room's
 * {@code i18n} bundle and, with dashes for dots, the stable problem type of the API.
 */
public abstract class RuleBroken extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String code;
  private final transient List<Object> arguments;

  /**
   * @param code {@code <room>.<rule-in-words>}; the room names the bundle
   */
  protected RuleBroken(String code, Object... arguments) {
    super(code + " " + List.of(arguments));
    this.code = code;
    this.arguments = List.of(arguments);
  }

  public String code() {
    return code;
  }

  /** What the sentence speaks of: {@code {0}}, {@code {1}} … */
  public List<Object> arguments() {
    return arguments == null ? List.of() : arguments;
  }

  /** The form field the rule speaks of, empty when it concerns the whole action. */
  public String field() {
    return "";
  }
}
