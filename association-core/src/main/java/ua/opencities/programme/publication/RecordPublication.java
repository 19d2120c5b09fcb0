package ua.opencities.programme.publication;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * Records when and where the draft of a decision was published. What is recorded last counts, so
 * that a mistake is answered by recording again.
 */
@UseCase
public class RecordPublication {
  public static final int ADDRESS = 500;
  private final Publications publications;
  private final ProgrammeDetails programmes;
  private final Clock clock;
  private final Event<DraftPublished> happened;

  @Inject
  RecordPublication(
      Publications publications,
      ProgrammeDetails programmes,
      Clock clock,
      Event<DraftPublished> happened) {
    this.publications = publications;
    this.programmes = programmes;
    this.clock = clock;
    this.happened = happened;
  }

  /**
   * @param address a page of the council's site, or in other words where it stands
   * @throws PublicationOutOfTurn when the session has decided, or the day is still to come
   * @throws ua.opencities.shared.NotFound when the programme is absent or another council's
   */
  public void record(Actor actor, ProgrammeId id, LocalDate day, String address) {
    String where = Text.required("address", address, ADDRESS);
    ProgrammeView programme = programmes.of(actor, id);
    if (!programme.state().isOpen()) throw PublicationOutOfTurn.decided();
    if (day.isAfter(LocalDate.now(clock))) throw PublicationOutOfTurn.inTheFuture(day);
    publications.add(new Publication(programme, day, where, actor, clock.instant()));
    happened.fire(DraftPublished.by(actor, programme, day, where));
  }
}
