package ua.opencities.tool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.language.Language;
import ua.opencities.language.SearchKey;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Entitlements {
  private static final String MEMBERS =
      " from council c join oblast o on o.code = c.oblast_code"
          + " where (exists (select from membership m where m.council_id = c.id"
          + "     and m.standing in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN'))"
          + "   or exists (select from tool_entitlement e where e.council_id = c.id and e.until is null))"
          + " and c.search_key like ?1";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** Of two people who switch at once, the second waits and then sees what the first has done. */
  void hold(CouncilId council) {
    database
        .createNativeQuery(
            "select pg_advisory_xact_lock(hashtextextended('tools of ' || ?1, 0))::text")
        .setParameter(1, council.toString())
        .getSingleResult();
  }

  void add(Entitlement entitlement) {
    database.persist(entitlement);
    database.flush();
  }

  Optional<Entitlement> open(CouncilId council, ToolCode tool) {
    return database
        .createQuery(
            "select e from Entitlement e where e.council = :council and e.tool = :tool and e.until is null",
            Entitlement.class)
        .setParameter("council", council)
        .setParameter("tool", tool.value())
        .getResultStream()
        .findFirst();
  }

  void known(ToolCode tool) {
    if (catalogue().stream().noneMatch(t -> t.code().equals(tool))) throw new NotFound("tool");
  }

  List<ToolView> catalogue() {
    var rows =
        database
            .createNativeQuery(
                "select code, name_uk, name_en, about_uk, about_en from tool order by place")
            .getResultList();
    return Row.of(rows).stream().map(Entitlements::tool).toList();
  }

  List<CouncilTool> of(CouncilId council) {
    var rows =
        database
            .createNativeQuery(
                "select t.code, t.name_uk, t.name_en, t.about_uk, t.about_en, e.since,"
                    + " e.switched_on_by_name from tool t left join tool_entitlement e"
                    + " on e.tool_code = t.code and e.council_id = ?1 and e.until is null"
                    + " order by t.place")
            .setParameter(1, council.value())
            .getResultList();
    return Row.of(rows).stream()
        .map(r -> new CouncilTool(tool(r), r.dayIfAny(), r.textIfAny()))
        .toList();
  }

  private static ToolView tool(Row r) {
    var code = new ToolCode(r.text());
    var names = Map.of(Language.UK, r.text(), Language.EN, r.text());
    return new ToolView(code, names, Map.of(Language.UK, r.text(), Language.EN, r.text()));
  }

  Page<ToolRow> matrix(String words, Page.Request page) {
    String like = "%" + SearchKey.of(words) + "%";
    long total =
        ((Number)
                database
                    .createNativeQuery("select count(*)" + MEMBERS)
                    .setParameter(1, like)
                    .getSingleResult())
            .longValue();
    var councils =
        database
            .createNativeQuery(
                "select c.id, c.name, o.name, o.name_en"
                    + MEMBERS
                    + " order by c.name, c.id"
                    + page.limit())
            .setParameter(1, like)
            .getResultList();
    var on = switchedOn();
    var rows =
        Row.of(councils).stream()
            .map(
                r -> {
                  var id = r.id();
                  return new ToolRow(
                      new CouncilId(id),
                      r.text(),
                      r.text(),
                      r.text(),
                      on.getOrDefault(id, Map.of()),
                      false);
                })
            .toList();
    return new Page<>(rows, total, page.number(), page.size());
  }

  private Map<UUID, Map<ToolCode, LocalDate>> switchedOn() {
    var rows =
        database
            .createNativeQuery(
                "select council_id, tool_code, since from tool_entitlement where until is null")
            .getResultList();
    var on = new HashMap<UUID, Map<ToolCode, LocalDate>>();
    for (Row r : Row.of(rows))
      on.computeIfAbsent(r.id(), council -> new HashMap<>()).put(new ToolCode(r.text()), r.day());
    return on;
  }
}
