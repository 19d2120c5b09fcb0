package ua.opencities.document.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.document.template.SampleTemplates.KIND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.shared.NotFound;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** A council reads its own wordings and the association's, and writes its own alone. */
class TemplatesAreApartTest {
  private final WriteTemplate write = Association.get(WriteTemplate.class);
  private final CouncilId own = Association.newCouncil("Рада з таємницею");
  private final CouncilId neighbour = Association.newCouncil("Цікава рада");
  private final Actor curious = Association.clerkOf(neighbour);

  @Test
  void nobodyWritesRetiresOrChoosesForAnother() {
    TemplatePlace theirs = new TemplatePlace(Optional.of(own), KIND, Variant.FULL);
    TemplatePlace associations = new TemplatePlace(Optional.empty(), KIND, Variant.FULL);
    for (TemplatePlace place : List.of(theirs, associations)) {
      assertThatThrownBy(() -> write.write(curious, place, 0, "= А", ""))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> Association.get(RetireTemplate.class).retire(curious, place))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> Association.get(ChooseTemplate.class).choose(curious, place))
          .isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> write.write(Association.administrator(), theirs, 0, "= А", ""))
        .as("the office writes for all, not for one council in its name")
        .isInstanceOf(NotFound.class);
  }

  @Test
  void theDatabaseItselfShowsNoOthersWordings() {
    write.write(
        Association.clerkOf(own),
        TemplatePlace.of(Association.clerkOf(own), KIND, Variant.FULL),
        0,
        "= Наша",
        "");
    var past = Association.get(PastTheDeeds.class);

    assertThat(past.councils(Association.clerkOf(own))).contains(own.value());
    assertThat(past.councils(Association.administrator())).contains(own.value());
    assertThat(past.councils(curious)).doesNotContain(own.value());
    assertThat(
            Association.get(TemplateShelf.class)
                .versions(curious, new TemplatePlace(Optional.of(own), KIND, Variant.FULL)))
        .as("only what came with the platform")
        .hasSize(1);
  }

  @Test
  void theDatabaseItselfRefusesToWriteForAnotherOrToChangeWhatWasWritten() {
    var past = Association.get(PastTheDeeds.class);
    past.write(curious, neighbour.value());
    for (UUID another : new UUID[] {own.value(), null})
      assertThatThrownBy(() -> past.write(curious, another))
          .hasStackTraceContaining("row-level security");
    for (Actor anybody : List.of(curious, Association.administrator()))
      assertThatThrownBy(() -> past.rewrite(anybody)).hasStackTraceContaining("permission denied");
  }

  @ApplicationScoped
  static class Rows {
    @PersistenceContext(unitName = "association")
    EntityManager database;

    EntityManager database() {
      return database;
    }
  }

  @UseCase
  static class PastTheDeeds {
    @Inject Rows rows;

    @SuppressWarnings("unchecked")
    List<UUID> councils(Actor actor) {
      return rows.database()
          .createNativeQuery("select distinct council_id from paper_template")
          .getResultList();
    }

    void write(Actor actor, UUID council) {
      rows.database()
          .createNativeQuery(
              "insert into paper_template (id, council_id, kind, variant, version, text, note,"
                  + " made_at, made_by, made_by_shown) values (?1, cast(nullif(?2, '') as uuid),"
                  + " 'past', 'FULL', 1, 'т', '', now(), 'я', 'я')")
          .setParameter(1, UUID.randomUUID())
          .setParameter(2, council == null ? "" : council.toString())
          .executeUpdate();
    }

    void rewrite(Actor actor) {
      rows.database().createNativeQuery("update paper_template set text = 'інше'").executeUpdate();
    }
  }
}
