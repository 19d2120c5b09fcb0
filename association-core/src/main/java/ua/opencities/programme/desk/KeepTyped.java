package ua.opencities.programme.desk;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.text.PartName;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * Keeps what a person typed into a step until they save it or give it up: whoever leaves the page,
 * or is refused, finds it again. The draft itself does not change.
 */
@UseCase
public class KeepTyped {
  /** Characters; the table takes a million bytes, and one may need six of them. */
  private static final int MOST = 150_000;

  private final ProgrammeDetails programmes;
  private final DeskPlaces places;
  private final Clock clock;

  @Inject
  KeepTyped(ProgrammeDetails programmes, DeskPlaces places, Clock clock) {
    this.programmes = programmes;
    this.places = places;
    this.clock = clock;
  }

  /**
   * @param seen the version that they had before their eyes
   * @param fields as typed, right or wrong; what is longer than any programme can be is not kept
   * @throws ua.opencities.shared.NotFound when it is absent or another council's
   */
  public void keep(
      Actor actor, ProgrammeId id, PartName part, long seen, Map<String, List<String>> fields) {
    var programme = programmes.of(actor, id);
    if (!programme.isDraft() || isEndless(fields)) return;
    var place = new DeskPlaces.Place(id, actor.user().orElseThrow(), Optional.of(part));
    places.seen(place, programme.council(), actor.shown(), clock.instant());
    places.keep(place, new TypedPart(fields, clock.instant(), seen));
  }

  private static boolean isEndless(Map<String, List<String>> fields) {
    long length = 0;
    for (var field : fields.entrySet())
      for (String value : field.getValue()) length += field.getKey().length() + value.length() + 3;
    return length > MOST;
  }
}
