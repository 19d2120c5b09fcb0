package ua.opencities.council;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.council.CouncilChanged.CodeCorrected;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.code.KatottgNotUnderstood;
import ua.opencities.council.code.KatottgUnchanged;
import ua.opencities.council.oblast.OblastList;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Puts a mistyped КАТОТТГ code right; the council lies in the oblast that the right one names. No
 * row refers to a council by its code, and papers that were issued keep the one they were issued
 * with.
 */
@UseCase
@StaffOnly
public class CorrectKatottg {
  public static final int REASON = 500;
  private final Councils councils;
  private final OblastList oblasts;
  private final WaysToFind ways;
  private final Event<CodeCorrected> announced;

  @Inject
  CorrectKatottg(
      Councils councils, OblastList oblasts, WaysToFind ways, Event<CodeCorrected> announced) {
    this.councils = councils;
    this.oblasts = oblasts;
    this.ways = ways;
    this.announced = announced;
  }

  /**
   * @param seen the version of {@link CouncilDossier.View}
   * @param right empty for a local association that has none
   * @throws CouncilCodeTaken when another council has the code
   * @throws SomeoneElseChanged when the council was changed since
   */
  public void correct(
      Actor actor, CouncilId id, long seen, Optional<Katottg> right, String reason) {
    String why = Text.required("reason", reason, REASON);
    Council council = councils.getToChange(id);
    if (seen != council.version()) throw new SomeoneElseChanged();
    Optional<Katottg> was = council.katottg();
    if (was.equals(right)) throw new KatottgUnchanged(shown(right));
    right.ifPresent(code -> mustBeFree(actor, code));
    council.coded(right);
    councils.writeCodes(council); // before the next question writes it by the way
    ways.renew(actor, council);
    councils.write();
    announced.fire(new CodeCorrected(actor.name(), id, shown(was), shown(right), why));
  }

  private void mustBeFree(Actor actor, Katottg code) {
    if (councils.knows(code)) throw new CouncilCodeTaken(code);
    if (oblasts.find(actor, code.oblastCode()).isEmpty())
      throw new KatottgNotUnderstood(code.value());
  }

  private static String shown(Optional<Katottg> code) {
    return code.map(Katottg::value).orElse("—");
  }
}
