package ua.opencities.fee.requisites;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import ua.opencities.shared.Row;

@ApplicationScoped
class AssociationProfiles {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  Optional<AssociationProfile> kept() {
    var rows =
        database
            .createNativeQuery(
                "select name, short_name, edrpou, iban, bank, address, signatory_position,"
                    + " signatory, demonstration from association_profile")
            .getResultList();
    return Row.of(rows).stream()
        .map(
            r ->
                new AssociationProfile(
                    r.text(), r.text(), r.text(), r.text(), r.text(), r.text(), r.text(), r.text(),
                    r.yes()))
        .findFirst();
  }

  void keep(AssociationProfile profile) {
    database
        .createNativeQuery(
            "insert into association_profile (name, short_name, edrpou, iban, bank, address,"
                + " signatory_position, signatory, demonstration)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"
                + " on conflict (id) do update set name = excluded.name,"
                + " short_name = excluded.short_name, edrpou = excluded.edrpou,"
                + " iban = excluded.iban, bank = excluded.bank, address = excluded.address,"
                + " signatory_position = excluded.signatory_position,"
                + " signatory = excluded.signatory, demonstration = excluded.demonstration")
        .setParameter(1, profile.name())
        .setParameter(2, profile.shortName())
        .setParameter(3, profile.edrpou())
        .setParameter(4, profile.iban())
        .setParameter(5, profile.bank())
        .setParameter(6, profile.address())
        .setParameter(7, profile.signatoryPosition())
        .setParameter(8, profile.signatory())
        .setParameter(9, profile.demonstration())
        .executeUpdate();
  }
}
