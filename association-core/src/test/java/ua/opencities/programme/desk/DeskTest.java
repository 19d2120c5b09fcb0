package ua.opencities.programme.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.programme.SampleProgramme.act;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.programme.DiscardDraft;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.RecordCommitteeAct;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.text.PartName;
import ua.opencities.shared.NotFound;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class DeskTest {
  private final AttendDraft attend = Association.get(AttendDraft.class);
  private final KeepTyped keep = Association.get(KeepTyped.class);
  private final DropTyped drop = Association.get(DropTyped.class);
  private final CouncilId zhovkva = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(zhovkva);
  private final Actor colleague = Association.clerkOf(zhovkva);
  private final ProgrammeId id = SampleProgramme.entered(zhovkva);

  @Test
  void tellsEachOfTheOtherAndWhereTheyAre() {
    assertThat(attend(clerk, Optional.of(PartName.AIMS)).others()).isEmpty();

    var second = attend(colleague, Optional.of(PartName.FUNDING));
    attend(clerk, Optional.empty());

    assertThat(second.others())
        .extracting(AtDesk::part)
        .containsExactly(Optional.of(PartName.AIMS));
    assertThat(attend(colleague, Optional.of(PartName.AIMS)).others())
        .as("where they were seen last, and once")
        .extracting(AtDesk::name, AtDesk::part)
        .containsExactly(org.assertj.core.api.Assertions.tuple("Посадова особа", Optional.empty()));
  }

  @Test
  void forgetsWhoWasNotSeenForLong() {
    attend(clerk, Optional.of(PartName.AIMS));
    Association.sql(
            "update programme_desk set seen_at = seen_at - interval '91 seconds' where user_id = ?",
            clerk.user().orElseThrow().value())
        .run();

    assertThat(attend(colleague, Optional.empty()).others()).isEmpty();
  }

  @Test
  void keepsWhatWasTypedRightOrWrongForItsWriterAlone() {
    keep.keep(clerk, id, PartName.FUNDING, 4, Map.of("amount", List.of("12 000,5x", "")));
    keep.keep(clerk, id, PartName.FUNDING, 5, Map.of("amount", List.of("«12\u0000 000»", "")));

    var typed = attend(clerk, Optional.empty()).typed(PartName.FUNDING).orElseThrow();

    assertThat(typed.fields()).containsEntry("amount", List.of("«12 000»", ""));
    assertThat(typed.version()).isEqualTo(5);
    assertThat(attend(colleague, Optional.empty()).unsaved()).isEmpty();
    drop.drop(clerk, id, PartName.FUNDING);
    assertThat(attend(clerk, Optional.empty()).unsaved()).isEmpty();
  }

  @Test
  void keepsWhateverSignsThereAreButNoMoreThanAProgrammeCanHold() {
    String signs = "\u0001<b>щ\uD83D\uDE00".repeat(20_000);
    keep.keep(clerk, id, PartName.AIMS, 4, Map.of("purpose", List.of(signs)));
    keep.keep(clerk, id, PartName.AIMS, 5, Map.of("purpose", List.of("щ".repeat(200_000))));
    keep.keep(clerk, id, PartName.AIMS, 5, Map.of("tasks", Collections.nCopies(100_000, "щ")));

    var typed = attend(clerk, Optional.empty()).typed(PartName.AIMS).orElseThrow();

    assertThat(typed.fields().get("purpose")).containsExactly(signs);
    assertThat(typed.version()).isEqualTo(4);
  }

  @Test
  void isClearedByTheFirstActAndGoesWithItsDraft() {
    keep.keep(clerk, id, PartName.AIMS, 4, Map.of("purpose", List.of("слова")));
    Association.get(RecordCommitteeAct.class)
        .record(clerk, id, act("5", LocalDate.of(2022, 1, 12)));
    keep.keep(clerk, id, PartName.AIMS, 4, Map.of("purpose", List.of("запізно")));
    assertThat(attend(clerk, Optional.empty()).unsaved()).isEmpty();

    ProgrammeId other = SampleProgramme.entered(zhovkva);
    keep.keep(clerk, other, PartName.AIMS, 4, Map.of("purpose", List.of("слова")));
    Association.get(DiscardDraft.class).discard(clerk, other);
    assertThat(
            Association.sql("select 1 from programme_desk where programme_id = ?", other.value())
                .rows())
        .isEmpty();
  }

  @Test
  void isTheCouncilsOwn() {
    Actor stranger = Association.clerkOf(SampleProgramme.council());
    attend(clerk, Optional.of(PartName.AIMS));

    assertThatThrownBy(() -> attend(stranger, Optional.empty())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> keep.keep(stranger, id, PartName.AIMS, 1, Map.of()))
        .isInstanceOf(NotFound.class);
    assertThat(Association.get(ProgrammeDetails.class).of(clerk, id).isDraft()).isTrue();
  }

  /** As every page of a draft does. */
  private Desk attend(Actor actor, Optional<PartName> part) {
    var programme = Association.get(ProgrammeDetails.class).of(actor, id);
    return attend.attend(actor, programme, part);
  }
}
