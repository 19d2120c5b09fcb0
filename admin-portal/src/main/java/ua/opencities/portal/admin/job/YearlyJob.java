package ua.opencities.portal.admin.job;

import java.util.List;
import ua.opencities.shared.NotFound;

/** The kinds of work that a person starts for one year from the page of jobs. */
final class YearlyJob {
  static final List<String> KINDS = List.of("papers-of-year", "invoices-of-year");

  private YearlyJob() {}

  static String known(String field, String kind) {
    if (!KINDS.contains(kind)) throw new NotFound(field);
    return kind;
  }
}
