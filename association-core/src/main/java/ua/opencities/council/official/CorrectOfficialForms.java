package ua.opencities.council.official;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import ua.opencities.language.GrammaticalCase;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** Keeps the right cases of an official's post and name where the rule of declension fails. */
@UseCase
public class CorrectOfficialForms {
  private final Officials officials;
  private final Event<OfficialFormsCorrected> announced;

  @Inject
  CorrectOfficialForms(Officials officials, Event<OfficialFormsCorrected> announced) {
    this.officials = officials;
    this.announced = announced;
  }

  /**
   * An empty form, or the one the rule gives, takes a correction back.
   *
   * @return the council whose official it is
   * @throws NameNotDeclined when a form is empty that no rule can give
   */
  public CouncilId correct(Actor actor, UUID official, OfficialForms typed) {
    var found = officials.get(official);
    OfficialView was = found.view();
    found.correct(typed);
    announced.fire(
        new OfficialFormsCorrected(
            actor.name(), found.councilId(), official, changes(was, found.view())));
    return found.councilId();
  }

  /** {@code SURNAME-DATIVE} to «was → is». */
  private static Map<String, String> changes(OfficialView was, OfficialView is) {
    var changes = new LinkedHashMap<String, String>();
    for (OfficialWord word : OfficialWord.values())
      for (GrammaticalCase each : GrammaticalCase.values()) {
        String before = was.inSixCases(word).in(each);
        String after = is.inSixCases(word).in(each);
        if (!before.equals(after)) changes.put(word + "-" + each, before + " → " + after);
      }
    return changes;
  }
}
