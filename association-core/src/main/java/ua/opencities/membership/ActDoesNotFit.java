package ua.opencities.membership;

import java.util.List;
import ua.opencities.shared.RuleBroken;

/** The step needs another act, or something of the act is missing. */
public class ActDoesNotFit extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  private ActDoesNotFit(String code, String field, Object... arguments) {
    super(code, arguments);
    this.field = field;
  }

  static ActDoesNotFit body(Standing to, List<DecidingBody> wanted) {
    return new ActDoesNotFit("membership.act-of-another-body", "body", to, wanted);
  }

  static ActDoesNotFit document(Standing to, List<ActDocument> wanted) {
    return new ActDoesNotFit("membership.act-of-another-kind", "document", to, wanted);
  }

  static ActDoesNotFit number(Standing to) {
    return new ActDoesNotFit("membership.act-number-missing", "number", to);
  }

  static ActDoesNotFit remarks(Standing to) {
    return new ActDoesNotFit("membership.act-remarks-missing", "remarks", to);
  }

  @Override
  public String field() {
    return field;
  }
}
