package ua.opencities.admission.candidate;

import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The application of a council: the open one, else its newest. */
@UseCase
@StaffOnly
public class ApplicationOf {
  private final Applications applications;

  @Inject
  ApplicationOf(Applications applications) {
    this.applications = applications;
  }

  public Optional<CandidateApplication> of(Actor actor, CouncilId council) {
    return applications
        .newest(council)
        .map(
            card ->
                new CandidateApplication(
                    card, applications.files(card.id()), applications.notes(card.id())));
  }
}
