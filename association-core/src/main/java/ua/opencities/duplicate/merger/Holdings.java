package ua.opencities.duplicate.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

/** Counts what a row of the register has, all tables by one statement. */
@ApplicationScoped
class Holdings {
  private static final List<Belonging> COUNTED =
      Stream.of(Belongings.MOVING, Belongings.MOVING_OTHERWISE, Belongings.HINDERING)
          .flatMap(List::stream)
          .filter(each -> each.thing() != Thing.WITH_THE_REST)
          .toList();

  private static final String COUNT =
      COUNTED.stream()
          .map(
              each ->
                  "select '%s', '%s', count(*)%s"
                      .formatted(each.fate(), each.thing(), each.where()))
          .collect(Collectors.joining(" union all "));

  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** What moves and what hinders, only what there is. */
  Counted count(CouncilId gone, CouncilId kept, LocalDate today) {
    var counted = new Counted(new EnumMap<>(Thing.class), new EnumMap<>(Thing.class));
    for (Row row :
        Row.of(
            database
                .createNativeQuery(COUNT)
                .setParameter(1, gone.value())
                .setParameter(2, kept.value())
                .setParameter(3, today)
                .getResultList())) {
      var fate = Fate.valueOf(row.text());
      var thing = Thing.valueOf(row.text());
      long number = row.count();
      if (number > 0)
        (fate == Fate.MOVES ? counted.moves() : counted.hinders()).merge(thing, number, Long::sum);
    }
    return counted;
  }

  /** Acts and entries hang on these rows, not on the council: held, none comes while we look. */
  void hold(CouncilId gone) {
    for (String table : List.of("membership", "member_account"))
      database
          .createNativeQuery("select 1 from " + table + " where council_id = ?1 for update")
          .setParameter(1, gone.value())
          .getResultList();
  }

  record Counted(Map<Thing, Long> moves, Map<Thing, Long> hinders) {}
}
