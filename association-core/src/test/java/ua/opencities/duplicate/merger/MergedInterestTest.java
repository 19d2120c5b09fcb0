package ua.opencities.duplicate.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.duplicate.Twins.OFFICE;
import static ua.opencities.duplicate.Twins.merge;
import static ua.opencities.duplicate.Twins.preview;
import static ua.opencities.duplicate.Twins.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.admission.interest.EndInterest;
import ua.opencities.admission.interest.Interest;
import ua.opencities.admission.interest.InterestChannel;
import ua.opencities.admission.interest.InterestOf;
import ua.opencities.admission.interest.RecordInterest;
import ua.opencities.report.candidate.CandidateQueue;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** One interest lasts at a time, also of two rows that become one. */
class MergedInterestTest {
  private static final LocalDate EARLIER = LocalDate.of(2026, 2, 2);
  private static final LocalDate LATER = LocalDate.of(2026, 4, 4);
  private final CouncilId kept = row();
  private final CouncilId gone = row();

  @Test
  void theRowThatStaysKeepsItsOwnAndTakesWhatEnded() {
    UUID own = show(kept, LATER);
    UUID ended = show(gone, EARLIER);
    Association.get(EndInterest.class).end(OFFICE, gone, ended, EARLIER.plusDays(5), "передумали");
    UUID open = show(gone, EARLIER.plusDays(9));
    assertThat(preview(kept, gone).moves()).containsEntry(Thing.INTEREST, 1L);

    UUID merger = merge(kept, gone);
    assertThat(of(kept)).extracting(Interest::id).containsExactly(own, ended);
    assertThat(of(gone)).extracting(Interest::id).containsExactly(open);
    assertThat(Association.get(CandidateQueue.class).one(OFFICE, gone)).isEmpty();

    Association.get(UndoMerger.class).undo(OFFICE, merger);
    assertThat(of(kept)).extracting(Interest::id).containsExactly(own);
    assertThat(of(gone)).extracting(Interest::id).containsExactly(open, ended);
    assertThat(of(gone).get(0).isOpen()).isTrue();
  }

  @Test
  void aRowWithoutOneTakesTheOneThatLasts() {
    UUID open = show(gone, EARLIER);
    merge(kept, gone);
    assertThat(of(kept)).extracting(Interest::id).containsExactly(open);
    assertThat(Association.get(CandidateQueue.class).one(OFFICE, kept)).isPresent();
  }

  private static List<Interest> of(CouncilId council) {
    return Association.get(InterestOf.class).council(OFFICE, council);
  }

  private static UUID show(CouncilId council, LocalDate since) {
    return Association.get(RecordInterest.class)
        .record(
            OFFICE,
            council,
            new RecordInterest.Order(
                InterestChannel.PHONE, since, "Олена Проба, секретарка", Optional.empty()));
  }
}
