package ua.opencities.inheritance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.inheritance.SuccessionFixture.ACT;
import static ua.opencities.inheritance.SuccessionFixture.DAY;
import static ua.opencities.inheritance.SuccessionFixture.OFFICE;
import static ua.opencities.inheritance.SuccessionFixture.leaves;
import static ua.opencities.inheritance.SuccessionFixture.settle;
import static ua.opencities.inheritance.SuccessionFixture.undo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.OwnPredecessor;
import ua.opencities.council.RecordPredecessor;
import ua.opencities.council.succession.SuccessionKind;
import ua.opencities.council.succession.SuccessionView;
import ua.opencities.council.succession.SuccessorView;
import ua.opencities.language.SearchKey;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Two councils of a succession lead to each other, and the former one's name to the heir. */
class HeirFoundTest {
  private final String unlike =
      UUID.randomUUID()
          .toString()
          .replace("-", "")
          .chars()
          .mapToObj(hex -> "абвгдежзклмнопрс".substring(Character.digit(hex, 16)).substring(0, 1))
          .collect(Collectors.joining());
  private final String formerName = unlike + "івська сільська рада";
  private final CouncilId former = Association.newCouncil(formerName);
  private final CouncilId heir = Association.newCouncil("Спадкоємська міська рада");

  @Test
  void theHeirIsFoundByTheNameOfTheOneBeforeItUntilTheActIsTakenBack() {
    UUID act =
        settle(SuccessionKind.MERGED, leaves(former, heir, Set.of(Inherited.HISTORY), "0.00"));
    assertThat(found()).containsExactlyInAnyOrder(former, heir);
    assertThat(of(OFFICE, heir).predecessors())
        .containsExactly(
            new SuccessionView(formerName, Optional.of(former), SuccessionKind.MERGED, DAY, ACT));
    assertThat(of(OFFICE, former).successors())
        .containsExactly(
            new SuccessorView(heir, "Спадкоємська міська рада", SuccessionKind.MERGED, DAY, ACT));

    undo(act);
    assertThat(found()).containsExactly(former);
    assertThat(of(OFFICE, heir).predecessors()).isEmpty();
    assertThat(of(OFFICE, former).successors()).isEmpty();
  }

  @Test
  void whatWasNotedByNameBeforeLeadsToTheCouncilAndStaysWhenTheActIsTakenBack() {
    Association.get(RecordPredecessor.class)
        .record(OFFICE, heir, formerName, Optional.empty(), SuccessionKind.MERGED, DAY, "закон");
    UUID act =
        settle(SuccessionKind.MERGED, leaves(former, heir, Set.of(Inherited.HISTORY), "0.00"));
    assertThat(of(OFFICE, heir).predecessors())
        .singleElement()
        .satisfies(noted -> assertThat(noted.before()).contains(former));
    undo(act);
    assertThat(of(OFFICE, heir).predecessors()).hasSize(1);
    assertThat(found()).contains(heir);
  }

  @Test
  void theOfficeLinksACouncilOfTheRegisterByHandAndNeverItself() {
    var record = Association.get(RecordPredecessor.class);
    record.record(OFFICE, heir, "", Optional.of(former), SuccessionKind.SPLIT, DAY, "закон");
    assertThat(of(OFFICE, heir).predecessors())
        .extracting(SuccessionView::predecessor)
        .containsExactly(formerName);
    assertThat(of(OFFICE, former).successors()).hasSize(1);
    assertThatThrownBy(
            () ->
                record.record(
                    OFFICE, heir, "", Optional.of(heir), SuccessionKind.SPLIT, DAY, "закон"))
        .isInstanceOf(OwnPredecessor.class);
  }

  @Test
  void aCouncilSeesNoneOfWhatCameAfterIt() {
    settle(SuccessionKind.MERGED, leaves(former, heir, Set.of(Inherited.HISTORY), "0.00"));
    assertThat(of(Association.clerkOf(former), former).successors())
        .as("the line is the heir's own")
        .isEmpty();
  }

  private static CouncilDossier.View of(Actor actor, CouncilId council) {
    return Association.get(CouncilDossier.class).of(actor, council);
  }

  private List<CouncilId> found() {
    return Association.sql("select council_id from councils_found(array[?])", SearchKey.of(unlike))
        .rows()
        .stream()
        .map(row -> new CouncilId((UUID) row.get(0)))
        .toList();
  }
}
