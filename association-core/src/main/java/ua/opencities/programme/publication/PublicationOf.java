package ua.opencities.programme.publication;

import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** The publication that counts. */
@UseCase
public class PublicationOf {
  private final PublicationsOf all;

  @Inject
  PublicationOf(PublicationsOf all) {
    this.all = all;
  }

  /**
   * Empty while none is recorded.
   *
   * @param programme which the caller may see
   */
  public Optional<PublicationView> of(Actor actor, ProgrammeView programme) {
    return all.of(actor, programme).stream().findFirst();
  }
}
