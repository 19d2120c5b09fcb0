package ua.opencities.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static ua.opencities.programme.SampleAmendment.APPROVED_ON;
import static ua.opencities.programme.SampleDecline.begun;
import static ua.opencities.programme.SampleDecline.decline;
import static ua.opencities.programme.SampleDecline.declined;
import static ua.opencities.programme.SampleProgramme.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.programme.act.ActView;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.programme.register.ProgrammeFilter;
import ua.opencities.programme.register.ProgrammeRegister;
import ua.opencities.programme.register.ProgrammeRow;
import ua.opencities.report.year.CouncilYear;
import ua.opencities.report.year.YearOfCouncil;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** The session did not support a text, and the council goes no further with it. */
class GiveUpDraftTest {
  private static final LocalDate DAY = LocalDate.of(2022, 6, 20);
  private final CouncilId council = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(council);
  private final GiveUpDraft giveUp = Association.get(GiveUpDraft.class);

  @Test
  void aDeclinedAmendmentMakesRoomForAnotherWhileTheTextInForceStands() {
    ProgrammeId first = SampleAmendment.approved(council);
    ProgrammeId declined = declined(council, first);
    assertThatThrownBy(() -> begun(council, first)).hasMessageContaining("amendment-is-open");

    giveUp.giveUp(clerk, declined, DAY, "бюджет змінено", Optional.of("протокол наради № 4"));

    ProgrammeView past = view(declined);
    assertThat(past.state()).isEqualTo(ProgrammeState.GIVEN_UP);
    assertThat(past.givenUp().orElseThrow())
        .extracting(GivenUp::on, GivenUp::reason, GivenUp::document, GivenUp::by)
        .containsExactly(DAY, "бюджет змінено", Optional.of("протокол наради № 4"), clerk.name());
    assertThat(past.pastActs()).extracting(ActView::number).containsExactly("18-3");
    assertThat(view(first).state()).isEqualTo(ProgrammeState.APPROVED);
    assertThat(row(first).amendment()).isEmpty();
    assertThat(year().programme().orElseThrow().amendment()).isEmpty();

    ProgrammeId another = SampleAmendment.lessMoney(council, first, AmendmentKind.RESTATED);
    SampleAmendment.decided(council, another, "19-1");

    assertThat(editions(first))
        .extracting(EditionView::number, EditionView::state)
        .containsExactly(
            tuple(1, ProgrammeState.SUPERSEDED),
            tuple(2, ProgrammeState.GIVEN_UP),
            tuple(3, ProgrammeState.APPROVED));
    assertThat(editions(first).get(1).givenUp()).map(GivenUp::on).contains(DAY);
    assertThat(row(another).amendment()).isEmpty();
  }

  @Test
  void severalAmendmentsOfOneEditionAreGivenUpOneAfterAnother() {
    ProgrammeId first = SampleAmendment.approved(council);
    giveUp.giveUp(clerk, declined(council, first), DAY, "не на часі", Optional.empty());
    giveUp.giveUp(clerk, declined(council, first), DAY, "знову не на часі", Optional.of(" "));

    assertThat(editions(first)).extracting(EditionView::number).containsExactly(1, 2, 3);
    assertThat(year().programme().orElseThrow().id()).isEqualTo(first.value());
    Association.get(RepealProgramme.class).repeal(clerk, first, act("20-1", DAY));
    assertThat(view(first).state()).isEqualTo(ProgrammeState.REPEALED);
  }

  @Test
  void aDeclinedExtensionMakesRoomForAnother() {
    ProgrammeId first = SampleAmendment.approved(council);
    ProgrammeId extension =
        Association.get(AmendProgramme.class)
            .amend(clerk, first, SampleAmendment.until(LocalDate.of(2023, 12, 31)));
    decline(council, extension);
    giveUp.giveUp(clerk, extension, DAY, "програму на 2023 рік пишуть окремо", Optional.empty());

    assertThat(view(begun(council, first)).edition().number()).isEqualTo(3);
  }

  @Test
  void aDeclinedProgrammeIsNoneOfTheYearButStaysInTheRegister() {
    ProgrammeId id = SampleProgramme.entered(council);
    Association.get(RecordCommitteeAct.class).record(clerk, id, act("5", APPROVED_ON));
    decline(council, id);
    assertThat(year().programme()).isPresent();

    giveUp.giveUp(clerk, id, DAY, "рада не вступатиме", Optional.empty());

    assertThat(year().programme()).isEmpty();
    assertThat(row(id).state()).isEqualTo(ProgrammeState.GIVEN_UP);
    assertThat(
            Association.sql(
                    "select count(*) from programme_that_counts where council_id = ?",
                    council.value())
                .count())
        .isZero();
  }

  private ProgrammeView view(ProgrammeId id) {
    return Association.get(ProgrammeDetails.class).of(clerk, id);
  }

  private CouncilYear year() {
    return Association.get(YearOfCouncil.class).in(clerk, council, 2022);
  }

  private List<EditionView> editions(ProgrammeId id) {
    return Association.get(ProgrammeEditions.class).of(clerk, id);
  }

  private ProgrammeRow row(ProgrammeId id) {
    return Association.get(ProgrammeRegister.class)
        .page(clerk, ProgrammeFilter.of(council), new Page.Request(1, 25))
        .items()
        .stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
