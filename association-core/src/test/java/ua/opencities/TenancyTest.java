package ua.opencities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.junit.jupiter.api.Test;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

class TenancyTest {
  @Test
  void theTransactionActsForTheCouncilOfItsActor() {
    var council = CouncilId.next();
    assertThat(Association.get(WhoAsks.class).council(Association.clerkOf(council)))
        .isEqualTo("association_member " + council);
  }

  @Test
  void theAssociationsStaffActForNoCouncil() {
    assertThat(Association.get(WhoAsks.class).council(Association.administrator()))
        .isEqualTo("association_admin null");
  }

  @Test
  void aUseCaseWithoutAnActorIsRefused() {
    assertThatThrownBy(() -> Association.get(WhoAsks.class).council(null))
        .hasMessageContaining("no actor");
  }

  @ApplicationScoped
  static class Asked {
    @PersistenceContext(unitName = "association")
    EntityManager database;

    String who() {
      return (String)
          database
              .createNativeQuery(
                  "select current_user || ' ' || coalesce(app_council()::text, 'null')")
              .getSingleResult();
    }
  }

  @UseCase
  static class WhoAsks {
    @Inject Asked asked;

    String council(Actor actor) {
      return asked.who();
    }
  }
}
