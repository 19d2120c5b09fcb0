package ua.opencities.document.template;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.document.template.TemplateChanged.TemplateChosen;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Chooses how much a paper says, for a council or for all that chose nothing themselves. */
@UseCase
public class ChooseTemplate {
  private final TemplateKinds kinds;
  private final PaperTemplates templates;
  private final Clock clock;
  private final Event<TemplateChosen> chosen;

  @Inject
  ChooseTemplate(
      TemplateKinds kinds, PaperTemplates templates, Clock clock, Event<TemplateChosen> chosen) {
    this.kinds = kinds;
    this.templates = templates;
    this.clock = clock;
    this.chosen = chosen;
  }

  /**
   * @throws NotFound when it is not the actor's to choose
   */
  public void choose(Actor actor, TemplatePlace wanted) {
    wanted.mustBeOf(actor);
    kinds.get(wanted);
    templates.lock("choice " + wanted.council() + wanted.kind());
    TemplateChoice choice =
        templates
            .choice(wanted.council(), wanted.kind())
            .orElseGet(() -> new TemplateChoice(wanted.council(), wanted.kind()));
    choice.choose(wanted.variant(), actor, clock.instant());
    templates.add(choice);
    chosen.fire(TemplateChanged.chosen(actor, choice.id(), wanted));
  }
}
