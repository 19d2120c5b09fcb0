package ua.opencities.membership.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class KeptTerms {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  MembershipTerms now() {
    List<?> kept =
        database.createNativeQuery("select notice_months from membership_terms").getResultList();
    return kept.stream()
        .findFirst()
        .map(months -> new MembershipTerms(((Number) months).intValue()))
        .orElse(MembershipTerms.NOT_KEPT);
  }

  void keep(MembershipTerms terms) {
    database
        .createNativeQuery(
            "insert into membership_terms (notice_months) values (?1)"
                + " on conflict (id) do update set notice_months = excluded.notice_months")
        .setParameter(1, terms.noticeMonths())
        .executeUpdate();
  }
}
