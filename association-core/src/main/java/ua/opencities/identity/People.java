package ua.opencities.identity;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;
import ua.opencities.tenancy.UserId;

/** Who has an account, and with which roles. */
@UseCase
@StaffOnly
public class People {
  private final Persons persons;
  private final Clock clock;

  @Inject
  People(Persons persons, Clock clock) {
    this.persons = persons;
    this.clock = clock;
  }

  public Page<PersonLine> page(Actor actor, String search, Page.Request request) {
    return persons.page(search.strip(), request);
  }

  public PersonLine one(Actor actor, UserId id) {
    return persons.one(id).orElseThrow(() -> new NotFound("person"));
  }

  /** Who may work for the council now, by name. */
  public List<PersonLine> ofCouncil(Actor actor, CouncilId council) {
    return persons.ofCouncil(council, LocalDate.now(clock));
  }
}
