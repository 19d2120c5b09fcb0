package ua.opencities.identity.address;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;

@ApplicationScoped
class AddressBook {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** One line a person and council; of two roles the one that may more. */
  List<Addressee> addressees(Collection<CouncilId> councils, Set<Role> roles, LocalDate on) {
    @SuppressWarnings("unchecked")
    List<Object[]> found =
        database
            .createNativeQuery(
                "select distinct on (g.council_id, a.shown_name, a.id) g.council_id, a.email,"
                    + " a.shown_name, g.role from role_grant g join account a on a.id ="
                    + " g.account_id where g.council_id = any(string_to_array(nullif(?1, ''),"
                    + " ',')::uuid[]) and g.role = any(string_to_array(?2, ',')) and g.begins_on"
                    + " <= ?3 and coalesce(g.ends_on > ?3, true) and a.disabled_at is null order by"
                    + " g.council_id, a.shown_name, a.id, g.role")
            .setParameter(1, councils.stream().map(CouncilId::toString).collect(joining(",")))
            .setParameter(2, roles.stream().map(Role::name).sorted().collect(joining(",")))
            .setParameter(3, on)
            .getResultList();
    return found.stream()
        .map(
            r ->
                new Addressee(
                    new CouncilId((UUID) r[0]),
                    (String) r[1],
                    (String) r[2],
                    Role.valueOf((String) r[3])))
        .toList();
  }
}
