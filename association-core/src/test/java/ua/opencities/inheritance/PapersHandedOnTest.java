package ua.opencities.inheritance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.fee.FeeFixture;
import ua.opencities.inheritance.paper.HeirsPaper;
import ua.opencities.inheritance.paper.HeirsPaperKind;
import ua.opencities.inheritance.paper.TakeHeirsPaper;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** What an heir's heir reads of the first council: what was left at every step, nothing else. */
class PapersHandedOnTest extends SuccessionsInARow {
  @Test
  void whatWasLeftAtEveryStepIsReadAsOfTheFirst() {
    passes(first, second, BOTH);
    List<UUID> left = ids(second);
    passes(second, third, BOTH);
    assertThat(ids(third)).containsExactlyInAnyOrderElementsOf(left);
    assertThat(own(third))
        .extracting(HeirsPaper::predecessor)
        .containsOnly("Жовківська міська рада");
    var take = Association.get(TakeHeirsPaper.class);
    for (UUID each : left)
      assertThat(take.take(Association.readerOf(third), each, PaperFormat.DOCX).bytes())
          .isNotEmpty();
    assertThat(ids(second)).as("it reads on itself").containsExactlyInAnyOrderElementsOf(left);
  }

  @Test
  void aKindThatWasNotLeftAtOneOfTheStepsIsNot() {
    passes(first, second, BOTH);
    List<UUID> left = ids(second);
    CouncilId history = Association.newCouncil("Спадкоємна самої історії рада");
    passes(second, history, Set.of(Inherited.HISTORY));
    nothingIsRead(history, left);
    nothingIsRead(Association.newCouncil("Чужа ряду міська рада"), left);
    passes(second, third, PROGRAMMES);
    assertThat(own(third)).isNotEmpty();
    assertThat(own(third)).extracting(HeirsPaper::kind).doesNotContain(HeirsPaperKind.INVOICE);
    assertThat(own(second)).extracting(HeirsPaper::kind).contains(HeirsPaperKind.INVOICE);
  }

  @Test
  void norOneThatTheFirstHadKept() {
    passes(first, second, PROGRAMMES);
    settle(second, third, BOTH, "0.00");
    assertThat(own(third)).extracting(HeirsPaper::kind).containsOnly(HeirsPaperKind.PAPER);
  }

  @Test
  void whatTheFirstIssuedAfterItsOwnActIsItsOwn() {
    passes(first, second, BOTH);
    List<UUID> left = ids(second);
    invoice(FeeFixture.YEAR + 18);
    passes(second, third, BOTH);
    assertThat(ids(third)).containsExactlyInAnyOrderElementsOf(left);
  }

  @Test
  void anActThatIsUndoneClosesEveryWayOverIt() {
    UUID before = passes(first, second, PROGRAMMES);
    UUID after = passes(second, third, PROGRAMMES);
    List<UUID> left = ids(third);
    assertThat(left).isNotEmpty();
    SuccessionFixture.undo(after);
    nothingIsRead(third, left);
    assertThat(own(second)).isNotEmpty();
    passes(second, third, PROGRAMMES);
    assertThat(ids(third)).containsExactlyInAnyOrderElementsOf(left);
    SuccessionFixture.undo(before);
    nothingIsRead(third, left);
    nothingIsRead(second, left);
  }

  @Test
  void theListOfProgrammesGoesAsFarBackAsThePapersForTheHeirAndForTheOffice() {
    UUID before = passes(first, second, PROGRAMMES);
    passes(second, third, PROGRAMMES);
    assertThat(programmes(third))
        .singleElement()
        .satisfies(it -> assertThat(it.predecessor()).isEqualTo("Жовківська міська рада"));
    assertThat(programmes(third))
        .isEqualTo(
            Association.get(InheritanceOf.class).programmes(Association.administrator(), third));
    assertThat(
            Association.get(InheritanceOf.class)
                .programmes(Association.clerkOf(Association.newCouncil("Чужа рада")), third))
        .isEmpty();
    SuccessionFixture.undo(before);
    assertThat(programmes(third)).isEmpty();
    assertThat(programmes(second)).isEmpty();
  }

  @Test
  void theListEndsWhereProgrammesWereNotLeft() {
    passes(first, second, PROGRAMMES);
    CouncilId history = Association.newCouncil("Спадкоємна без програм рада");
    passes(second, history, Set.of(Inherited.HISTORY));
    assertThat(programmes(history)).isEmpty();
  }

  private static List<InheritedProgramme> programmes(CouncilId council) {
    return Association.get(InheritanceOf.class).programmes(Association.clerkOf(council), council);
  }
}
