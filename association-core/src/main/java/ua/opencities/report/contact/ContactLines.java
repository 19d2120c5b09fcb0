package ua.opencities.report.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

/** Reads {@code report_contact}. */
@ApplicationScoped
class ContactLines {
  private static final String COLUMNS =
      "select council_id, council_name, oblast, oblast_en, standing, name, email, phone";
  private static final String ASKED =
      " from report_contact(?1) where (?2 = 'ALL' or (contact_id is not null) = (?2 = 'WITH'))"
          + " and (?3 = '' or search_key like '%' || ?3 || '%')"
          + " and (?4 = '' or oblast_code = ?4)";
  private static final String ORDER =
      " order by oblast collate \"uk-x-icu\", council_name collate \"uk-x-icu\", council_id,"
          + " name, contact_id";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  Page<ContactLine> page(ContactFilter filter, Page.Request wanted) {
    var total = (Number) asked("select count(*)" + ASKED, filter).getSingleResult();
    return new Page<>(
        read(filter, wanted.limit()), total.longValue(), wanted.number(), wanted.size());
  }

  List<ContactLine> all(ContactFilter filter) {
    return read(filter, "");
  }

  private List<ContactLine> read(ContactFilter filter, String limit) {
    List<?> rows = asked(COLUMNS + ASKED + ORDER + limit, filter).getResultList();
    return Row.of(rows).stream().map(ContactLines::line).toList();
  }

  private Query asked(String sql, ContactFilter filter) {
    Query query = database.createNativeQuery(sql);
    List<String> parameters = filter.parameters();
    for (int each = 0; each < parameters.size(); each++)
      query.setParameter(each + 1, parameters.get(each));
    return query;
  }

  private static ContactLine line(Row r) {
    return new ContactLine(
        new CouncilId(r.id()),
        r.text(),
        r.text(),
        r.text(),
        r.text(),
        r.textIfAny(),
        r.textIfAny(),
        r.textIfAny());
  }
}
