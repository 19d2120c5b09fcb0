package ua.opencities.document.template;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import ua.opencities.document.template.TemplateChanged.TemplateRetired;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * Retires a wording of one's own: a council uses the association's again, the association the
 * shipped one. The versions stay to be read and restored.
 */
@UseCase
public class RetireTemplate {
  private final PaperTemplates templates;
  private final Clock clock;
  private final Event<TemplateRetired> retired;

  @Inject
  RetireTemplate(PaperTemplates templates, Clock clock, Event<TemplateRetired> retired) {
    this.templates = templates;
    this.clock = clock;
    this.retired = retired;
  }

  /**
   * @throws NotFound when there is none in force, or it is not the actor's
   */
  public void retire(Actor actor, TemplatePlace place) {
    place.mustBeOf(actor);
    templates.lock(place);
    List<PaperTemplate> used =
        templates.at(place).stream().filter(version -> !version.isRetired()).toList();
    if (used.isEmpty()) throw new NotFound("template");
    used.forEach(version -> version.retire(actor, clock.instant()));
    PaperTemplate newest = used.get(0);
    retired.fire(new TemplateRetired(actor.name(), newest.id(), place, newest.number()));
  }
}
