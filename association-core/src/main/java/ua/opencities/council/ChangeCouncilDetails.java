package ua.opencities.council;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ua.opencities.council.details.CouncilDetails;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Puts right what the register says about a council; its КАТОТТГ code is {@link CorrectKatottg}'s.
 */
@UseCase
@StaffOnly
public class ChangeCouncilDetails {
  private final Councils councils;
  private final WaysToFind ways;
  private final Event<CouncilDetailsChanged> announced;

  @Inject
  ChangeCouncilDetails(Councils councils, WaysToFind ways, Event<CouncilDetailsChanged> announced) {
    this.councils = councils;
    this.ways = ways;
    this.announced = announced;
  }

  /**
   * @param seen the version of {@link CouncilDossier.View}
   * @throws ua.opencities.shared.SomeoneElseChanged when it was changed since
   * @throws ua.opencities.council.code.CodeMissing when it would be left without a code of its own
   */
  public void change(Actor actor, CouncilId id, long seen, CouncilDetails details) {
    Council council = councils.getToChange(id);
    var before = shown(council.details());
    council.change(seen, details);
    ways.renew(actor, council);
    councils.writeCodes(council);
    var after = shown(details);
    after.entrySet().removeAll(before.entrySet());
    if (!after.isEmpty()) announced.fire(new CouncilDetailsChanged(actor.name(), id, after));
  }

  private static Map<String, String> shown(CouncilDetails details) {
    var shown = new LinkedHashMap<String, String>();
    shown.put("kind", details.kind().name());
    shown.put("name", details.name());
    shown.put("raion", details.raion().orElse(""));
    shown.put("centre", details.centreKind() + " " + details.centreName());
    shown.put("koatuu", details.koatuu().orElse(""));
    shown.put("budgetCode", details.budgetCode().orElse(""));
    shown.put("edrpou", text(details.edrpou()));
    shown.put("iban", text(details.iban()));
    return shown;
  }

  private static String text(Optional<?> code) {
    return code.map(Object::toString).orElse("");
  }
}
