package ua.opencities.document.template;

import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.document.markup.PaperMarkup;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Writes the next version of a wording; the earlier ones stay to be read and restored. */
@UseCase
public class WriteTemplate {
  static final int LONGEST = 40_000;
  static final int LONGEST_NOTE = 300;
  private final TemplateKinds kinds;
  private final NextVersion next;
  private final Clock clock;

  @Inject
  WriteTemplate(TemplateKinds kinds, NextVersion next, Clock clock) {
    this.kinds = kinds;
    this.next = next;
    this.clock = clock;
  }

  /**
   * @param seen the number of the newest version the writer saw, 0 when there was none
   * @param note what was changed and why, may be empty
   * @throws ua.opencities.document.markup.MarkupBroken when the wording cannot be read at one line
   * @throws ua.opencities.shared.SeveralRulesBroken when at several
   * @throws ua.opencities.shared.SomeoneElseChanged when a newer version came meanwhile
   * @throws ua.opencities.shared.NotFound when it is not the actor's to write
   */
  public TemplateVersion write(
      Actor actor, TemplatePlace place, int seen, String text, String note) {
    place.mustBeOf(actor);
    TemplateKind kind = kinds.get(place);
    String kept = Text.required("text", text, LONGEST);
    kinds.mustServe(place, PaperMarkup.of(kept, kind.fields()));
    String why = Text.optional("note", note, LONGEST_NOTE).orElse("");
    return next.put(
            actor,
            place,
            seen,
            number -> new PaperTemplate(place, number, kept, why, actor, clock.instant()))
        .view();
  }
}
