package ua.opencities.report.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import ua.opencities.language.SearchKey;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;
import ua.opencities.shared.reach.DeliveryReason;
import ua.opencities.tenancy.CouncilId;

/** Reads {@code addresses_to_mend}. */
@ApplicationScoped
class MendLines {
  private static final String ASKED =
      " from addresses_to_mend(?3) where (?1 = '' or search_key like '%' || ?1 || '%'"
          + " or address like '%' || lower(?2) || '%' or lower(whose) like '%' || lower(?2) || '%')";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  Page<AddressToMend> page(String words, LocalDate today, Page.Request wanted) {
    var total = (Number) asked("select count(*)" + ASKED, words, today).getSingleResult();
    List<?> rows =
        asked(
                "select address, reason, status, since, last_at, council_id, council_name,"
                    + " contact_id, account_id, whose, contact_function"
                    + ASKED
                    + " order by since, address, whose, contact_id"
                    + wanted.limit(),
                words,
                today)
            .getResultList();
    return new Page<>(
        Row.of(rows).stream().map(MendLines::line).toList(),
        total.longValue(),
        wanted.number(),
        wanted.size());
  }

  private Query asked(String sql, String words, LocalDate today) {
    return database
        .createNativeQuery(sql)
        .setParameter(1, SearchKey.of(words))
        .setParameter(2, words)
        .setParameter(3, today);
  }

  private static AddressToMend line(Row r) {
    return new AddressToMend(
        r.text(),
        DeliveryReason.valueOf(r.text()),
        r.textIfAny(),
        r.instant(),
        r.instant(),
        r.idIfAny().map(CouncilId::new),
        r.textIfAny(),
        r.idIfAny(),
        r.idIfAny(),
        r.text(),
        r.textIfAny());
  }
}
