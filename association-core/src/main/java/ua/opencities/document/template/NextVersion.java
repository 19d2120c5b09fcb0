package ua.opencities.document.template;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.IntFunction;
import ua.opencities.document.template.TemplateChanged.TemplateWritten;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.tenancy.Actor;

/** Puts a version after the newest one; two who write at once wait for each other. */
@Dependent
class NextVersion {
  private final PaperTemplates templates;
  private final Event<TemplateWritten> written;

  @Inject
  NextVersion(PaperTemplates templates, Event<TemplateWritten> written) {
    this.templates = templates;
    this.written = written;
  }

  /**
   * @param seen the number of the newest version the writer saw, 0 when there was none
   * @param made the version of a number
   * @throws SomeoneElseChanged when a newer version came meanwhile
   */
  PaperTemplate put(Actor actor, TemplatePlace place, int seen, IntFunction<PaperTemplate> made) {
    templates.lock(place);
    List<PaperTemplate> versions = templates.at(place);
    int newest = versions.isEmpty() ? 0 : versions.get(0).number();
    if (newest != seen) throw new SomeoneElseChanged();
    PaperTemplate template = made.apply(newest + 1);
    templates.add(template);
    written.fire(new TemplateWritten(actor.name(), template.id(), place, template.number()));
    return template;
  }
}
