package ua.opencities.fee.opening.line;

import java.time.LocalDate;
import ua.opencities.shared.RuleBroken;

/** The table cannot be judged like this yet. */
public class TermsIncomplete extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  private TermsIncomplete(String code, String field, Object... arguments) {
    super(code, arguments);
    this.field = field;
  }

  static TermsIncomplete noCouncil() {
    return new TermsIncomplete("fee.opening-needs-a-council", OpeningField.EDRPOU.name());
  }

  static TermsIncomplete noAmount() {
    return new TermsIncomplete("fee.opening-needs-an-amount", OpeningField.BALANCE.name());
  }

  static TermsIncomplete noColumn(OpeningField of, String heading) {
    return new TermsIncomplete("fee.opening-no-column", of.name(), heading);
  }

  static TermsIncomplete cutOverToCome(LocalDate day) {
    return new TermsIncomplete("fee.opening-cut-over-to-come", "cutOver", day);
  }

  @Override
  public String field() {
    return field;
  }
}
