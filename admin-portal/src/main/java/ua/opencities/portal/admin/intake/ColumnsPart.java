package ua.opencities.portal.admin.intake;

import java.util.EnumSet;
import java.util.Set;
import ua.opencities.council.intake.mapping.ImportField;

/** What columns of a list are about, as the page groups them: together they are all fields. */
public enum ColumnsPart {
  COUNCIL(ImportField.KATOTTG, ImportField.INHABITANTS),
  JOINING(ImportField.DECISION_NUMBER, ImportField.MEMBER_SINCE),
  FINANCE(ImportField.FINANCE_NAME, ImportField.FINANCE_PHONE),
  PAYER(ImportField.PAYER_NAME, ImportField.PAYER_IBAN),
  HEAD(ImportField.HEAD_NAME, ImportField.HEAD_SINCE);

  private final EnumSet<ImportField> fields;

  ColumnsPart(ImportField first, ImportField last) {
    fields = EnumSet.range(first, last);
  }

  public Set<ImportField> fields() {
    return EnumSet.copyOf(fields);
  }
}
