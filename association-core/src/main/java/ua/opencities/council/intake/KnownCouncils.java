package ua.opencities.council.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.opencities.council.attribute.value.Said;
import ua.opencities.council.intake.line.Details;
import ua.opencities.council.intake.line.Known;
import ua.opencities.council.intake.line.Register;
import ua.opencities.council.intake.mapping.Mapping;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

/** The whole register in two statements. */
@ApplicationScoped
class KnownCouncils {
  private static final String ALL =
      """
      select c.id, coalesce(c.katottg, ''), c.version, c.oblast_code, o.name,
        (select string_agg(s.predecessor_name, chr(10)) from council_succession s where s.council_id = c.id and s.kind <> 'CENTRE_RENAMED'),
        (select string_agg(s.predecessor_name, chr(10)) from council_succession s where s.council_id = c.id and s.kind = 'CENTRE_RENAMED'),
        last.as_of, last.inhabitants,
        (select f.inhabitants from population_in_force f where f.council_id = c.id
          and f.as_of = cast(?1 as date) order by f.confirmed_at desc limit 1),
        c.name, c.kind, c.raion, c.centre_kind, c.centre_name, c.former_centre, c.edrpou, c.budget_code, c.iban, c.koatuu,
        (select k.name from council k where k.id = c.merged_into),
        exists (select from membership m where m.council_id = c.id and (m.standing <> 'LEAD' or m.since is not null))
      from council c join oblast o on o.code = c.oblast_code
      left join lateral (select f.as_of, f.inhabitants from population_in_force f where f.council_id = c.id
        order by f.as_of desc, f.confirmed_at desc limit 1) last on true""";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  /**
   * @param said what stands of attributes, where the list speaks of them
   */
  Register register(Mapping mapping, Map<CouncilId, Map<UUID, Said>> said) {
    var day = mapping.figuresAsOf().map(Object::toString).orElse("1900-01-01");
    List<Known> all =
        Row.of(database.createNativeQuery(ALL).setParameter(1, day).getResultList()).stream()
            .map(row -> known(row, said))
            .toList();
    Map<String, String> oblasts = new HashMap<>();
    Row.of(database.createNativeQuery("select code, name from oblast").getResultList())
        .forEach(row -> oblasts.put(row.text(), row.text()));
    return new Register(all, oblasts);
  }

  private static Known known(Row row, Map<CouncilId, Map<UUID, Said>> said) {
    var id = row.id();
    String katottg = row.text();
    long version = row.count();
    String oblastCode = row.text();
    String oblast = row.text();
    var formerNames = names(row);
    var formerCentres = names(row);
    var countedOn = row.dayIfAny();
    var inhabitants = row.numberIfAny();
    var atTheDay = row.numberIfAny();
    Map<String, String> state = new LinkedHashMap<>();
    for (String name : Details.names()) row.textIfAny().ifPresent(v -> state.put(name, v));
    var mergedInto = row.textIfAny();
    return new Known(
        id,
        katottg,
        version,
        state,
        oblastCode,
        oblast,
        formerNames,
        formerCentres,
        countedOn,
        inhabitants,
        atTheDay,
        said.getOrDefault(new CouncilId(id), Map.of()),
        mergedInto,
        row.yes());
  }

  private static List<String> names(Row row) {
    return row.textIfAny().map(names -> Arrays.asList(names.split("\n"))).orElseGet(List::of);
  }
}
