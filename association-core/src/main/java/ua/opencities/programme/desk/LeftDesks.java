package ua.opencities.programme.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import ua.opencities.programme.ProgrammeChanged;
import ua.opencities.programme.ProgrammeId;

/** Once a body has decided, the text stands still and nobody sits at its desk. */
@ApplicationScoped
class LeftDesks {
  @Inject private DeskPlaces places;

  void agreed(@Observes ProgrammeChanged.ProgrammeAgreed it) {
    clear(it.programme());
  }

  void approved(@Observes ProgrammeChanged.ProgrammeApproved it) {
    clear(it.programme());
  }

  void amended(@Observes ProgrammeChanged.ProgrammeAmended it) {
    clear(it.programme());
  }

  void givenUp(@Observes ProgrammeChanged.ProgrammeGivenUp it) {
    clear(it.programme());
  }

  private void clear(ProgrammeId programme) {
    places.clear(programme);
  }
}
