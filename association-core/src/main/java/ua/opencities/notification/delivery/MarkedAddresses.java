package ua.opencities.notification.delivery;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import ua.opencities.shared.Row;
import ua.opencities.shared.reach.DeliveryReason;
import ua.opencities.tenancy.Actor;

@ApplicationScoped
class MarkedAddresses {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  List<AddressMark> among(Collection<String> addresses) {
    if (addresses.isEmpty()) return List.of();
    // an address holds no line break
    var rows =
        database
            .createNativeQuery(
                "select address, reason, status, since from address_mark"
                    + " where address = any(string_to_array(?1, chr(10)))")
            .setParameter(1, addresses.stream().collect(joining("\n")))
            .getResultList();
    return Row.of(rows).stream()
        .map(
            r ->
                new AddressMark(
                    r.text(), DeliveryReason.valueOf(r.text()), r.textIfAny(), r.instant()))
        .toList();
  }

  void trust(UUID id, String address, Actor by, Instant at) {
    database
        .createNativeQuery(
            "insert into address_trusted (id, address, said_by, said_by_shown, said_at)"
                + " values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, id)
        .setParameter(2, address)
        .setParameter(3, by.name())
        .setParameter(4, by.shown())
        .setParameter(5, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }
}
