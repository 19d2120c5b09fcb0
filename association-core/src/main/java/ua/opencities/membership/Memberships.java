package ua.opencities.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Memberships {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  Optional<Membership> find(CouncilId council) {
    return Optional.ofNullable(database.find(Membership.class, council.value()));
  }

  /** Locked: two people who take a step at once stand in line, and the second sees the first's. */
  Membership toChange(CouncilId council) {
    database
        .createNativeQuery(
            "insert into membership (council_id, standing) values (?1, 'LEAD')"
                + " on conflict (council_id) do nothing")
        .setParameter(1, council.value())
        .executeUpdate();
    return database.find(Membership.class, council.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  void add(MembershipStep step) {
    database.persist(step);
    database.flush();
  }

  List<MembershipStep> steps(CouncilId council) {
    return database
        .createQuery(
            "select s from MembershipStep s where s.councilId = :council order by s.place desc",
            MembershipStep.class)
        .setParameter("council", council)
        .getResultList();
  }
}
