package ua.opencities.council.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Contacts {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(Contact contact) {
    database.persist(contact);
    database.flush();
  }

  Contact getToChange(UUID id) {
    return Optional.ofNullable(database.find(Contact.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new NotFound("contact"));
  }

  void remove(Contact contact) {
    database.remove(contact);
  }

  List<ContactView> of(CouncilId council) {
    return database
        .createQuery("select c from Contact c where c.councilId = :council", Contact.class)
        .setParameter("council", council)
        .getResultStream()
        .map(Contact::view)
        .sorted(
            Comparator.comparing((ContactView it) -> it.details().function())
                .thenComparing(it -> it.details().name())
                .thenComparing(ContactView::id))
        .toList();
  }

  List<ContactView> in(ContactFunction function) {
    return database
        .createQuery("select c from Contact c where c.function = :function", Contact.class)
        .setParameter("function", function)
        .getResultStream()
        .map(Contact::view)
        .toList();
  }

  /** The same address for the same function once more helps nobody. */
  void refuseTwice(CouncilId council, Optional<UUID> besides, ContactDetails wanted) {
    boolean known =
        wanted.email().isPresent()
            && of(council).stream()
                .filter(each -> !besides.equals(Optional.of(each.id())))
                .map(ContactView::details)
                .anyMatch(
                    each ->
                        each.function() == wanted.function()
                            && each.email().equals(wanted.email()));
    if (known) throw ContactRefused.known();
  }
}
