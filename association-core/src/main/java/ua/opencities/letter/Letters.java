package ua.opencities.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import ua.opencities.shared.NotFound;

@ApplicationScoped
class Letters {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(Letter letter) {
    database.persist(letter);
    database.flush();
  }

  void remove(Letter letter) {
    database.remove(letter);
    database.flush();
  }

  void write() {
    database.flush();
  }

  Letter get(LetterId id) {
    return found(database.find(Letter.class, id.value()));
  }

  /** Locked: two who send it out at once stand in line, and the second sees its number. */
  Letter toChange(LetterId id) {
    return found(database.find(Letter.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  private static Letter found(Letter letter) {
    if (letter == null) throw new NotFound("letter");
    return letter;
  }
}
