package ua.opencities.opendata;

import jakarta.inject.Inject;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Whether and by whom the members are published now; anybody may know. */
@UseCase
public class PublicationNow {
  private final Publications publications;

  @Inject
  PublicationNow(Publications publications) {
    this.publications = publications;
  }

  public Publication is(Actor actor) {
    return publications.now();
  }
}
