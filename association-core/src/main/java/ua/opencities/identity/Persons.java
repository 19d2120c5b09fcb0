package ua.opencities.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.opencities.language.SearchKey;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.tenancy.UserId;

/** Reads people with their roles: three statements whatever the length of the page. */
@ApplicationScoped
class Persons {
  /** A name as {@link SearchKey} has it: ґ as г, hyphens as blanks, no apostrophe of any kind. */
  private static final String NAME =
      "translate(lower(a.shown_name collate \"uk-x-icu\"), 'ґ-''’ʼ`´′ʹ', 'г ')";

  /** {@code like} would take what is typed for its own signs. */
  private static final String WHERE =
      " from account a where (?1 = '' or position(lower(?1) in lower(a.email)) > 0"
          + " or ?2 <> '' and position(?2 in "
          + NAME
          + ") > 0)";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  Page<PersonLine> page(String search, Page.Request request) {
    long total =
        ((Number)
                database
                    .createNativeQuery("select count(*)" + WHERE)
                    .setParameter(1, search)
                    .setParameter(2, SearchKey.of(search))
                    .getSingleResult())
            .longValue();
    List<Object[]> people =
        rows(
            "select a.id, a.shown_name, a.email"
                + WHERE
                + " order by a.shown_name, a.id limit "
                + request.size()
                + " offset "
                + request.offset(),
            search,
            SearchKey.of(search));
    return new Page<>(withRoles(people), total, request.number(), request.size());
  }

  Optional<PersonLine> one(UserId id) {
    return withRoles(
            rows("select a.id, a.shown_name, a.email from account a where a.id = ?1", id.value()))
        .stream()
        .findFirst();
  }

  List<PersonLine> ofCouncil(CouncilId council, LocalDate on) {
    return withRoles(
        rows(
            "select a.id, a.shown_name, a.email from account a where a.disabled_at is null"
                + " and exists (select from role_grant g where g.account_id = a.id"
                + "   and g.council_id = ?1 and (g.ends_on is null or g.ends_on > ?2))"
                + " order by a.shown_name, a.id",
            council.value(),
            on));
  }

  private List<PersonLine> withRoles(List<Object[]> people) {
    Map<UUID, List<PersonLine.Held>> held = new LinkedHashMap<>();
    people.forEach(p -> held.put((UUID) p[0], new ArrayList<>()));
    String ids = held.keySet().stream().map(UUID::toString).collect(Collectors.joining(","));
    for (Object[] r :
        rows(
            "select g.account_id, g.id, g.role, g.council_id, coalesce(c.name, ''), g.begins_on, g.ends_on"
                + " from role_grant g left join council c on c.id = g.council_id"
                + " where g.account_id = any(string_to_array(nullif(?1, ''), ',')::uuid[])"
                + " order by g.ends_on nulls first, g.begins_on, c.name",
            ids))
      held.get((UUID) r[0])
          .add(
              new PersonLine.Held(
                  (UUID) r[1],
                  Role.valueOf((String) r[2]),
                  Optional.ofNullable((UUID) r[3]).map(CouncilId::new),
                  (String) r[4],
                  day(r[5]),
                  Optional.ofNullable(r[6]).map(Persons::day)));
    return people.stream()
        .map(
            p ->
                new PersonLine(
                    new UserId((UUID) p[0]), (String) p[1], (String) p[2], held.get((UUID) p[0])))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String sql, Object... arguments) {
    var query = database.createNativeQuery(sql);
    for (int i = 0; i < arguments.length; i++) query.setParameter(i + 1, arguments[i]);
    return query.getResultList();
  }

  private static LocalDate day(Object value) {
    return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
  }
}
