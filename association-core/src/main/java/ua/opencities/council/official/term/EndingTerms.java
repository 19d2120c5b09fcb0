package ua.opencities.council.official.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.language.Gender;
import ua.opencities.language.PersonName;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class EndingTerms {
  /** Whoever came after in the position, or holds it without an end, makes the end no matter. */
  private static final String WHERE =
      " from official o join council c on c.id = o.council_id"
          + " where o.term_until between ?1 and ?2 and (?3 = '' or o.position = ?3)"
          + " and not exists (select 1 from official n where n.council_id = o.council_id"
          + " and n.position = o.position and n.id <> o.id"
          + " and (n.term_until is null or n.term_until > o.term_until))";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  Page<EndingTerm> page(LocalDate from, LocalDate to, String position, Page.Request request) {
    long total = (Long) asked("select count(*)" + WHERE, from, to, position).getSingleResult();
    var rows =
        asked(
                "select o.council_id, c.name, c.oblast_code, o.id, o.position, o.title,"
                    + " o.given_name, o.surname, o.gender, o.term_until"
                    + WHERE
                    + " order by o.term_until, c.name, o.position, o.id"
                    + request.limit(),
                from,
                to,
                position)
            .getResultList();
    return new Page<>(rows(rows), total, request.number(), request.size());
  }

  private Query asked(String sql, LocalDate from, LocalDate to, String position) {
    return database
        .createNativeQuery(sql)
        .setParameter(1, from)
        .setParameter(2, to)
        .setParameter(3, position);
  }

  private static List<EndingTerm> rows(List<?> rows) {
    return rows.stream().map(row -> term((Object[]) row)).toList();
  }

  private static EndingTerm term(Object[] r) {
    var name = new PersonName((String) r[6], (String) r[7], Gender.valueOf((String) r[8]));
    return new EndingTerm(
        new CouncilId((UUID) r[0]),
        (String) r[1],
        (String) r[2],
        (UUID) r[3],
        OfficialPosition.valueOf((String) r[4]),
        (String) r[5],
        name.asSignature(),
        r[9] instanceof LocalDate day ? day : ((java.sql.Date) r[9]).toLocalDate());
  }
}
