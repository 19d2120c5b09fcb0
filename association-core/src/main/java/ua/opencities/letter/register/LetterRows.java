package ua.opencities.letter.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import ua.opencities.language.SearchKey;
import ua.opencities.letter.LetterId;
import ua.opencities.letter.LetterParty;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

/**
 * Row security leaves out what the asking side may not see: the other's drafts, letters to others.
 */
@ApplicationScoped
class LetterRows {
  private static final String FROM = " from letter l join council c on c.id = l.council_id";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  Page<LetterRow> page(boolean staff, LetterFilter filter, LetterOrder order, Page.Request asked) {
    List<Object> values = new ArrayList<>();
    String where = FROM + where(staff, filter, values);
    long total = ((Number) asked("select count(*)" + where, values).getSingleResult()).longValue();
    var rows =
        asked(
                "select l.id, l.council_id, c.name, l.sender, l.addressed_to,"
                    + " split_part(l.addressee, chr(10), 1), l.subject, l.number, l.dated,"
                    + " l.changed_at"
                    + where
                    + " order by "
                    + order.sql()
                    + asked.limit(),
                values)
            .getResultList();
    return new Page<>(
        Row.of(rows).stream().map(LetterRows::row).toList(), total, asked.number(), asked.size());
  }

  List<LetterId> dated(CouncilId council, int year) {
    var rows =
        asked(
                "select l.id, l.number from letter l where l.council_id = ?1"
                    + " and l.number is not null and extract(year from l.dated) = ?2"
                    + " order by l.dated, l.issued_at, l.id",
                List.of(council.value(), year))
            .getResultList();
    return Row.of(rows).stream().map(row -> new LetterId(row.id())).toList();
  }

  private Query asked(String sql, List<Object> values) {
    Query query = database.createNativeQuery(sql);
    for (int i = 0; i < values.size(); i++) query.setParameter(i + 1, values.get(i));
    return query;
  }

  private static String where(boolean staff, LetterFilter filter, List<Object> values) {
    String own = staff ? "ASSOCIATION" : "COUNCIL";
    StringBuilder where = new StringBuilder(" where true");
    filter
        .box()
        .ifPresent(
            box -> {
              where.append(
                  switch (box) {
                    case DRAFTS -> " and l.number is null";
                    case SENT -> " and l.number is not null and l.sender = '" + own + "'";
                    case RECEIVED -> " and l.number is not null and l.sender <> '" + own + "'";
                  });
            });
    String words = SearchKey.of(filter.words().orElse(""));
    for (String word : words.isEmpty() ? new String[0] : words.split(" ")) {
      values.add("%" + word + "%");
      int place = values.size();
      where.append(" and (l.search_key like ?" + place + " or c.search_key like ?" + place + ")");
    }
    return where.toString();
  }

  private static LetterRow row(Row row) {
    return new LetterRow(
        new LetterId(row.id()),
        new CouncilId(row.id()),
        row.text(),
        LetterParty.valueOf(row.text()),
        LetterParty.valueOf(row.text()),
        row.text(),
        row.text(),
        row.textIfAny(),
        row.dayIfAny(),
        row.instant());
  }
}
