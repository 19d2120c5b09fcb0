package ua.opencities.fee.qr;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.Actor;

@ApplicationScoped
class QrRows {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  QrSetting kept() {
    Row r =
        Row.of(
                database
                    .createNativeQuery("select is_on, said_by_shown, said_at from payment_qr")
                    .getResultList())
            .get(0);
    return new QrSetting(r.yes(), r.textIfAny(), r.instantIfAny());
  }

  void keep(boolean on, Actor by, Instant at) {
    database
        .createNativeQuery(
            "update payment_qr set is_on = ?1, said_by = ?2, said_by_shown = ?3, said_at = ?4")
        .setParameter(1, on)
        .setParameter(2, by.name())
        .setParameter(3, by.shown())
        .setParameter(4, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }
}
