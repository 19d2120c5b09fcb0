package ua.opencities.council.attribute.value;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class AttributeValues {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  Map<UUID, AttributeValue> of(CouncilId council) {
    return database
        .createQuery(
            "select v from AttributeValue v where v.councilId = :council", AttributeValue.class)
        .setParameter("council", council)
        .getResultStream()
        .collect(Collectors.toMap(AttributeValue::attributeId, Function.identity()));
  }

  /** Of every council at once; a hint "read-only" would ask past the transaction. */
  Map<CouncilId, Map<UUID, Said>> all() {
    Map<CouncilId, Map<UUID, Said>> all = new HashMap<>();
    database
        .createQuery("select v from AttributeValue v", AttributeValue.class)
        .getResultStream()
        .forEach(
            each ->
                all.computeIfAbsent(each.councilId(), id -> new HashMap<>())
                    .put(each.attributeId(), each.said()));
    return all;
  }

  /**
   * Who writes of the same council waits; attributes and their lists stay as they are meanwhile.
   */
  void hold(CouncilId council) {
    database
        .createNativeQuery("select 1 from council where id = ?1 for no key update")
        .setParameter(1, council.value())
        .getResultList();
    database
        .createNativeQuery("select 1 from council_attribute order by id for share")
        .getResultList();
  }

  void add(AttributeValue value) {
    database.persist(value);
  }

  void remove(AttributeValue value) {
    database.remove(value);
  }

  void write() {
    database.flush();
  }
}
