package ua.opencities.council.payer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.code.Iban;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Payers {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(Payer payer) {
    database.persist(payer);
    database.flush();
  }

  Payer get(UUID id) {
    return Optional.ofNullable(database.find(Payer.class, id))
        .orElseThrow(() -> new NotFound("payer"));
  }

  void remove(Payer payer) {
    database.remove(payer);
  }

  List<PayerView> of(CouncilId council) {
    return database
        .createQuery(
            "select p from Payer p where p.councilId = :council order by p.name, p.id", Payer.class)
        .setParameter("council", council)
        .getResultStream()
        .map(Payer::view)
        .toList();
  }

  List<PayerView> all() {
    return database
        .createQuery("select p from Payer p", Payer.class)
        .getResultStream()
        .map(Payer::view)
        .toList();
  }

  /** Councils for which this code or this account pays: their own ones and those noted here. */
  @SuppressWarnings("unchecked")
  List<CouncilId> councilsOf(Optional<Edrpou> edrpou, Optional<Iban> iban) {
    List<UUID> found =
        database
            .createNativeQuery(
                "select coalesce(merged_into, id) from council where edrpou = ?1 or iban = ?2"
                    + " union select council_id from council_payer where edrpou = ?1 or iban = ?2")
            .setParameter(1, edrpou.map(Edrpou::value).orElse(""))
            .setParameter(2, iban.map(Iban::value).orElse(""))
            .getResultList();
    return found.stream().map(CouncilId::new).toList();
  }

  boolean knows(CouncilId council, Optional<Edrpou> edrpou, Optional<Iban> iban) {
    return of(council).stream()
        .anyMatch(each -> each.edrpou().equals(edrpou) && each.iban().equals(iban));
  }
}
