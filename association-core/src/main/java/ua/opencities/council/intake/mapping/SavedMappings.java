package ua.opencities.council.intake.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import ua.opencities.shared.Row;

@ApplicationScoped
class SavedMappings {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  List<SavedMapping> all() {
    return Row.of(
            database
                .createNativeQuery(
                    "select id, name, shipped, mapping::text from council_import_mapping"
                        + " order by shipped desc, id")
                .getResultList())
        .stream()
        .map(r -> new SavedMapping(r.id(), r.text(), r.yes(), MappingJson.read(r.text())))
        .toList();
  }

  /** Under a name that is there already the new one takes the place of the old. */
  void keep(String name, Mapping mapping) {
    database
        .createNativeQuery(
            "insert into council_import_mapping (id, name, mapping) values (?1, ?2, cast(?3 as jsonb))"
                + " on conflict (name) do update set mapping = excluded.mapping")
        .setParameter(1, UUID.randomUUID())
        .setParameter(2, name)
        .setParameter(3, MappingJson.write(mapping))
        .executeUpdate();
  }
}
