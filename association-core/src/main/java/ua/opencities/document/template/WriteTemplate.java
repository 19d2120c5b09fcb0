package ua.opencities.document.template;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import ua.opencities.document.markup.MarkupBroken;
import ua.opencities.document.markup.PaperMarkup;
import ua.opencities.document.template.TemplateChanged.TemplateWritten;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.SeveralRulesBroken;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Writes the next version of a wording; the earlier ones stay to be read and restored. */
@UseCase
public class WriteTemplate {
  static final int LONGEST = 40_000;
  private final TemplateKinds kinds;
  private final PaperTemplates templates;
  private final Clock clock;
  private final Event<TemplateWritten> written;

  @Inject
  WriteTemplate(
      TemplateKinds kinds, PaperTemplates templates, Clock clock, Event<TemplateWritten> written) {
    this.kinds = kinds;
    this.templates = templates;
    this.clock = clock;
    this.written = written;
  }

  /**
   * @param seen the number of the newest version the writer saw, 0 when there was none
   * @param note what was changed and why, may be empty
   * @throws MarkupBroken when the wording cannot be read at one line
   * @throws SeveralRulesBroken when at several
   * @throws SomeoneElseChanged when a newer version came meanwhile
   * @throws NotFound when it is not the actor's to write
   */
  public TemplateVersion write(
      Actor actor, TemplatePlace place, int seen, String text, String note) {
    place.mustBeOf(actor);
    TemplateKind kind = kinds.get(place.kind());
    String kept = Text.required("text", text, LONGEST);
    PaperMarkup.of(kept, kind.fields());
    templates.lock(place);
    List<PaperTemplate> versions = templates.at(place);
    int newest = versions.isEmpty() ? 0 : versions.get(0).number();
    if (newest != seen) throw new SomeoneElseChanged();
    var template =
        new PaperTemplate(
            place,
            newest + 1,
            kept,
            Text.optional("note", note, 300).orElse(""),
            actor,
            clock.instant());
    templates.add(template);
    written.fire(new TemplateWritten(actor.name(), template.id(), place, template.number()));
    return template.view();
  }
}
