package ua.opencities.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.council.CouncilCard;
import ua.opencities.document.template.TemplateInForce;
import ua.opencities.document.template.Variant;
import ua.opencities.programme.text.ProgrammeText;
import ua.opencities.programme.text.StartingText;
import ua.opencities.tenancy.Actor;

/** With which text a council's new programme begins: its own wording, the association's, ours. */
@Dependent
class StartingTexts {
  private final TemplateInForce wordings;

  @Inject
  StartingTexts(TemplateInForce wordings) {
    this.wordings = wordings;
  }

  /** In the form that the council chose, else the full one. */
  ProgrammeText of(Actor actor, CouncilCard council, int fromYear, int toYear) {
    var wording = wordings.of(actor, Optional.of(council.id()), StartingText.KIND);
    return StartingText.of(wording.read(), council, fromYear, toYear).forYears(fromYear, toYear);
  }

  /** The short form: what has to be said in the council's own words is left open in it. */
  ProgrammeText blank(Actor actor, CouncilCard council, int fromYear, int toYear) {
    var wording = wordings.of(actor, Optional.of(council.id()), StartingText.KIND, Variant.SHORT);
    return StartingText.of(wording.read(), council, fromYear, toYear).forYears(fromYear, toYear);
  }
}
