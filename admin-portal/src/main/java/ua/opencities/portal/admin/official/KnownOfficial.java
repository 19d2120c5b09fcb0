package ua.opencities.portal.admin.official;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.council.official.OfficialHistory;
import ua.opencities.council.official.OfficialView;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.web.Asker;

/** An official of the council that the address names, or none. */
@RequestScoped
class KnownOfficial {
  @Inject private Asker asker;
  @Inject private CouncilProfile councils;
  @Inject private OfficialHistory officials;

  OfficialView of(CouncilId council, UUID official) {
    return all(council).stream()
        .filter(o -> o.id().equals(official))
        .findFirst()
        .orElseThrow(() -> new NotFound("official"));
  }

  /** Those of a council that there is. */
  List<OfficialView> all(CouncilId council) {
    councils.of(asker.actor(), council);
    return officials.of(asker.actor(), council);
  }
}
