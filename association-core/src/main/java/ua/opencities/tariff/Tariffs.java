package ua.opencities.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.shared.Period;

@ApplicationScoped
class Tariffs {
  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(Tariff tariff) {
    database.persist(tariff);
  }

  /** Writes what was changed before anything new: the database refuses two tariffs a day. */
  void write() {
    database.flush();
  }

  Optional<Tariff> find(TariffId id) {
    return Optional.ofNullable(database.find(Tariff.class, id.value()));
  }

  List<Tariff> all() {
    return database
        .createQuery(
            "select distinct t from Tariff t left join fetch t.bands order by t.validFrom desc, t.kind, t.edition desc",
            Tariff.class)
        .getResultList();
  }

  List<Tariff> holdingWithin(TariffKind kind, Period days) {
    return database
        .createQuery(
            "select t from Tariff t where t.kind = :kind and t.withdrawnAt is null and t.validFrom <= :last"
                + " and (t.validTo is null or t.validTo >= :first) order by t.validFrom",
            Tariff.class)
        .setParameter("kind", kind)
        .setParameter("first", days.from())
        .setParameter("last", days.to().orElse(NEVER))
        .getResultList();
  }

  int lastEdition(TariffKind kind) {
    return database
        .createQuery(
            "select coalesce(max(t.edition), 0) from Tariff t where t.kind = :kind", Integer.class)
        .setParameter("kind", kind)
        .getSingleResult();
  }
}
