package ua.opencities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.ReadTogether;
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
  void questionsReadTogetherTellTheDatabaseOnceForWhom() {
    var clerk = Association.clerkOf(CouncilId.next());
    var together = Association.get(ReadTogether.class);
    var question = Association.get(WhoAsks.class);
    int apart = StatementCount.of(() -> question.council(clerk) + question.council(clerk));
    int once =
        StatementCount.of(
            () -> together.read(clerk, () -> question.council(clerk) + question.council(clerk)));
    assertThat(apart).isEqualTo(4);
    assertThat(once).isEqualTo(3);
  }

  @Test
  void anotherActorInTheSameTransactionIsToldAnew() {
    var clerk = Association.clerkOf(CouncilId.next());
    var other = Association.clerkOf(CouncilId.next());
    var question = Association.get(WhoAsks.class);
    List<String> asked =
        Association.get(ReadTogether.class)
            .read(
                clerk,
                () ->
                    List.of(
                        question.council(clerk), question.council(other), question.council(clerk)));
    assertThat(asked)
        .extracting(answer -> answer.replaceFirst(".* ", ""))
        .containsExactly(
            clerk.ownCouncil().toString(),
            other.ownCouncil().toString(),
            clerk.ownCouncil().toString());
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
