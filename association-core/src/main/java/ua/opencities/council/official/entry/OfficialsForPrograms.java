package ua.opencities.council.official.entry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import ua.opencities.council.CouncilProfile;
import ua.opencities.council.official.AppointOfficial;
import ua.opencities.council.official.CorrectOfficial;
import ua.opencities.council.official.EndOfficialTerm;
import ua.opencities.council.official.OfficialHistory;
import ua.opencities.council.official.OfficialView;
import ua.opencities.council.official.TakeBackOfficial;
import ua.opencities.council.official.correction.CorrectionsOf;
import ua.opencities.shared.FieldReading;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/**
 * What programs read and write of a council's officials, those of the past too. Each portal says
 * whose council and who may. An official of another council is none, which is found out before what
 * was sent is read.
 */
@Dependent
public class OfficialsForPrograms {
  private final CouncilProfile councils;
  private final OfficialHistory officials;
  private final AppointOfficial appoint;
  private final EndOfficialTerm end;
  private final CorrectOfficial correct;
  private final TakeBackOfficial takeBack;
  private final CorrectionsOf corrections;

  @Inject
  OfficialsForPrograms(
      CouncilProfile councils,
      OfficialHistory officials,
      AppointOfficial appoint,
      EndOfficialTerm end,
      CorrectOfficial correct,
      TakeBackOfficial takeBack,
      CorrectionsOf corrections) {
    this.councils = councils;
    this.officials = officials;
    this.appoint = appoint;
    this.end = end;
    this.correct = correct;
    this.takeBack = takeBack;
    this.corrections = corrections;
  }

  public List<OfficialJson> all(Actor actor, CouncilId council) {
    return known(actor, council).stream().map(OfficialJson::of).toList();
  }

  public OfficialJson one(Actor actor, CouncilId council, UUID official) {
    return OfficialJson.of(known(actor, council, official));
  }

  /** How entries read before they were put right, the newest first. */
  public List<OfficialCorrectionJson> corrections(Actor actor, CouncilId council) {
    known(actor, council);
    return corrections.council(actor, council).stream().map(OfficialCorrectionJson::of).toList();
  }

  /**
   * @param submission makes a repeated request the same one; null is a request of its own
   */
  public OfficialJson appoint(
      Actor actor, CouncilId council, UUID submission, Supplier<FieldReading> sent) {
    var appointment = OfficialFields.read(sent.get());
    var once = submission == null ? UUID.randomUUID() : submission;
    var made = appoint.appoint(actor, council, appointment, once);
    return OfficialJson.of(known(actor, council, made));
  }

  public OfficialJson end(
      Actor actor, CouncilId council, UUID official, Supplier<FieldReading> sent) {
    known(actor, council, official);
    var form = sent.get();
    var lastDay = form.date("lastDay");
    form.sayWhatIsWrong();
    end.end(actor, official, lastDay);
    return OfficialJson.of(known(actor, council, official));
  }

  /** The whole entry as it is to read, with the version that was read and the reason. */
  public OfficialJson correct(
      Actor actor, CouncilId council, UUID official, Supplier<FieldReading> sent) {
    var was = known(actor, council, official);
    var form = sent.get();
    var reason = form.text("reason", CorrectOfficial.REASON);
    int seen = form.number("version");
    var right = OfficialFields.read(form, Optional.of(was));
    correct.correct(actor, official, seen, right, reason);
    return OfficialJson.of(known(actor, council, official));
  }

  /** As never having been. */
  public void takeBack(Actor actor, CouncilId council, UUID official, Supplier<FieldReading> sent) {
    known(actor, council, official);
    var form = sent.get();
    var reason = form.text("reason", CorrectOfficial.REASON);
    int seen = form.number("version");
    form.sayWhatIsWrong();
    takeBack.takeBack(actor, official, seen, reason);
  }

  private OfficialView known(Actor actor, CouncilId council, UUID official) {
    return known(actor, council).stream()
        .filter(o -> o.id().equals(official))
        .findFirst()
        .orElseThrow(() -> new NotFound("official"));
  }

  /** Those of a council that there is. */
  private List<OfficialView> known(Actor actor, CouncilId council) {
    councils.of(actor, council);
    return officials.of(actor, council);
  }
}
