package ua.opencities.council.attribute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.NotFound;

@ApplicationScoped
class Attributes {
  /** What one form can hold and one person can oversee. */
  static final int MOST = 60;

  @PersistenceContext(unitName = "association")
  EntityManager database;

  /**
   * @throws AttributeRefused when there are as many as can be
   */
  void add(Attribute attribute) {
    if (count("select count(a) from Attribute a where a.archivedAt is null") >= MOST)
      throw AttributeRefused.tooMany(MOST);
    database.persist(attribute);
    database.flush();
  }

  /** A value of it that somebody is writing is waited for, and writers wait for us. */
  Attribute getToChange(UUID id) {
    return Optional.ofNullable(database.find(Attribute.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new NotFound("attribute"));
  }

  void remove(Attribute attribute) {
    database.remove(attribute);
    database.flush();
  }

  void write() {
    database.flush();
  }

  int nextPlace() {
    return ((Number)
                database
                    .createQuery("select coalesce(max(a.place), 0) from Attribute a")
                    .getSingleResult())
            .intValue()
        + 1;
  }

  long councils(UUID attribute) {
    return ((Number)
            database
                .createNativeQuery(
                    "select count(*) from council_attribute_value where attribute_id = ?1")
                .setParameter(1, attribute)
                .getSingleResult())
        .longValue();
  }

  /**
   * Two people defining the same at once come one after the other.
   *
   * @throws AttributeRefused when another attribute in use is called so
   */
  void refuseName(Optional<UUID> besides, String name) {
    database
        .createNativeQuery("select pg_advisory_xact_lock(hashtext('council_attribute'))")
        .getResultList();
    boolean taken =
        !database
            .createNativeQuery(
                "select 1 from council_attribute where archived_at is null and lower(name) ="
                    + " lower(cast(?1 as text) collate \"uk-x-icu\") and id::text <> ?2")
            .setParameter(1, name)
            .setParameter(2, besides.map(UUID::toString).orElse(""))
            .getResultList()
            .isEmpty();
    if (taken) throw AttributeRefused.nameTaken(name);
  }

  /** All that are offered, in their order and held, so that two moves come one after the other. */
  List<Attribute> offeredToMove() {
    return database
        .createQuery(
            "select a from Attribute a where a.archivedAt is null order by a.place, a.name, a.id",
            Attribute.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Past the version: who has a form open is not refused for an order. */
  void stand(UUID attribute, int place) {
    database
        .createNativeQuery("update council_attribute set place = ?2 where id = ?1")
        .setParameter(1, attribute)
        .setParameter(2, place)
        .executeUpdate();
  }

  private long count(String question) {
    return ((Number) database.createQuery(question).getSingleResult()).longValue();
  }
}
