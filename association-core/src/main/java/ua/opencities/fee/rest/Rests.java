package ua.opencities.fee.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.council.territory.TerritoryNote;
import ua.opencities.council.territory.TerritoryStatus;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Rests {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  Optional<Rest> on(CouncilId council, LocalDate day) {
    var rows =
        database
            .createNativeQuery(
                "select coalesce(territory_rests(c.territory_status, c.territory_from,"
                    + "   c.territory_until, ?2), false),"
                    + " c.territory_status, c.territory_from, c.territory_until"
                    + " from council c left join membership m on m.council_id = c.id"
                    + " where c.id = ?1 and fees_rest(m.standing, c.territory_status,"
                    + "   c.territory_from, c.territory_until, ?2)")
            .setParameter(1, council.value())
            .setParameter(2, day)
            .getResultList();
    return Row.of(rows).stream()
        .map(r -> new Rest(r.yes() ? Optional.of(note(r)) : Optional.empty()))
        .findFirst();
  }

  private static TerritoryNote note(Row r) {
    return new TerritoryNote(TerritoryStatus.valueOf(r.text()), r.dayIfAny(), r.dayIfAny());
  }
}
